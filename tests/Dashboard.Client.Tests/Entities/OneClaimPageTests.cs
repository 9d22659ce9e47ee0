using Bunit;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Entities;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Entities;

public sealed class OneClaimPageTests : EntityPageContext
{
    private static readonly ClaimView Figure = Winter.Claim("c1", 9, 164);
    private static readonly ClaimView Later = Winter.Claim("c2", 15, 225);

    [Fact]
    public void The_figure_is_the_title_with_what_it_counts() =>
        Assert.Equal("164 killed, Land, everyone, counted", Text(Draw(Of(Figure)).Find("h1")));

    [Fact]
    public void A_figure_that_stands_is_not_struck() => Assert.Empty(Draw(Of(Figure)).FindAll("h1 s"));

    [Fact]
    public void A_withdrawn_figure_is_struck_with_by_whom_when_and_why_and_that_nothing_replaced_it()
    {
        var claim = Figure.WithdrawnOn(9) with { WithdrawnReason = new("technical error") };
        var page = Draw(Of(claim) with { WithdrawnBy = new("The Ministry") });

        Assert.Equal("164", page.Find("h1 s").TextContent);
        Assert.Equal(
            ["Withdrawn on 9 January 2022", "By whom: The Ministry", "Why: technical error", "No later figure has replaced it."],
            page.Find("dd").Children.Select(Text));
    }

    [Fact]
    public void A_replaced_figure_names_by_what_when_and_how_and_leads_there()
    {
        var page = Draw(Of(Figure.ReplacedBy(Later)) with { ReplacedBy = [Later] });

        Assert.Equal(
            ["Replaced on 15 January 2022", "Replaced by: 225, The Ministry", "revised by the same claimant"],
            page.Find("dd").Children.Select(Text));
        Assert.Equal("/d/winter/claims/c2", page.Find("dd a").GetAttribute("href"));
    }

    [Fact]
    public void What_it_replaced_stands_before_what_replaced_it()
    {
        var earlier = Winter.Claim("c0", 8, 26).ReplacedBy(Figure);
        var page = Draw(Of(Figure.ReplacedBy(Later)) with { Replaced = [earlier], ReplacedBy = [Later] });

        Assert.Equal(["26", "225"], page.FindAll("#claim-chain ~ ul .figure").Select(Text));
    }

    [Fact]
    public void A_claim_without_a_chain_has_no_section_for_one() => Assert.Empty(Draw(Of(Figure)).FindAll("#claim-chain"));

    [Fact]
    public void Parts_stand_under_their_whole_with_what_is_not_broken_down()
    {
        var part = Winter.Claim("c3", 9, 142) with { PartOf = "c1", PartBy = Partition.Place };
        var whole = Figure with { Parts = [new(Partition.Place, ["c3"], 22, false)] };
        var page = Draw(Of(whole) with { Parts = [Listed(part)] });

        Assert.Equal("142", Text(page.Find("#claim-parts-place ~ ul .figure")));
        Assert.Contains("22 of 164 are not broken down.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_overlap_say_so()
    {
        var whole = Figure with { Parts = [new(Partition.Group, [], null, true)] };

        Assert.Contains("The stated parts overlap", Draw(Of(whole)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_names_its_whole()
    {
        var part = Figure with { PartOf = "c9", PartBy = Partition.Place };

        Assert.NotNull(
            Draw(Of(part) with { Whole = Listed(Winter.Claim("c9", 9, 200)) }).Find("#claim-whole ~ ul a[href='/d/winter/claims/c9']"));
    }

    [Fact]
    public void What_others_said_is_listed_without_the_claim_itself_and_with_why_they_differ()
    {
        var detail = Of(Figure) with { Scope = Winter.Scope(Figure, Later) with { Why = [Difference.Date] } };

        Assert.Equal(["225"], Draw(detail).FindAll("article article li .figure").Select(Text));
        Assert.Contains("Why the claims differ: date.", Draw(detail).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_stated_after_the_day_asked_for_says_so() =>
        Assert.Contains(
            "This was stated after that day",
            Draw(Of(Figure) with { IsStatedLater = true, Known = Winter.Day(9) }, "?known=2022-01-05").Markup,
            StringComparison.Ordinal);

    [Fact]
    public void A_word_that_was_read_as_a_number_says_how_it_was_read()
    {
        var words = Figure with { Words = new("dozens"), Low = 24, Best = null, High = null };

        Assert.Contains("24\u00A0or\u00A0more", Draw(Of(words)).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClaimDoubt.Undated, "date of statement not found")]
    [InlineData(ClaimDoubt.Doubtful, "may mean something else")]
    public void What_limits_its_use_is_said(ClaimDoubt doubt, string words) =>
        Assert.Contains(words, Draw(Of(Figure with { Doubt = doubt })).Markup, StringComparison.Ordinal);

    [Fact]
    public void The_events_that_it_is_about_and_was_stated_at_have_their_pages() =>
        Assert.Equal(
            ["/d/winter/events/e1", "/d/winter/events/e2"],
            Draw(Of(Figure) with { StatedAt = Winter.Event, About = Winter.Event with { Id = "e2" } })
                .FindAll("dl a[href*='/events/']")
                .Select(link => link.GetAttribute("href")));

    [Fact]
    public void In_russian_its_state_is_russian()
    {
        using var russian = new In("ru");

        Assert.Contains("Отозвана 9\u00A0января\u00A02022\u00A0года", Draw(Of(Figure.WithdrawnOn(9))).Markup, StringComparison.Ordinal);
    }

    private static ClaimDetail Of(ClaimView claim) =>
        new(null, false, Listed(claim), null, [], [], null, [], Winter.Scope(claim), null, null);

    private static ListedClaim Listed(ClaimView claim) => new(Measure.Killed, Winter.Country, Winter.Everyone, Winter.Counted, claim);

    private static string Text(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<OneClaimPage> Draw(ClaimDetail detail, string query = "")
    {
        Mediator.Others[typeof(GetClaim)] = detail;
        return Open<OneClaimPage, ClaimLoader, ClaimDetail>("claims/c1", query);
    }
}
