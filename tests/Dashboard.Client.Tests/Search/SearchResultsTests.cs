using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Events;
using Dashboard.Client.Search;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Search;

public sealed class SearchResultsTests : BunitContext
{
    private static readonly PageAddress Address = Winter.Address.Showing(new EventFilter { Text = "tow", Themes = IdSet.Of("unrest") });

    private static readonly SearchView Nothing = new(
        [],
        new Dictionary<string, IReadOnlyList<FoundIn>>(StringComparer.Ordinal),
        0,
        [],
        0,
        []);

    [Fact]
    public void A_name_leads_to_its_filter_in_place_of_the_words()
    {
        var results = Results(Nothing with { Names = [new(Facet.Place, "town", new("Town"), 12)] });

        Assert.Equal("/d/winter?place=town&theme=unrest", results.Find(".names a").GetAttribute("href"));
        Assert.Contains("12\u00A0events", results.Find(".names li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_that_match_are_shown_as_claims_with_all_of_them_a_link_away()
    {
        var claim = new ListedClaim(Measure.Killed, Winter.Town, Winter.Everyone, Winter.Counted, Winter.Claim("c1", 7, 4));

        var results = Results(Nothing with { ClaimCount = 7, Claims = [claim] });

        Assert.Contains(
            "Killed: 4, Town",
            Words(results.Find("a[href*='/claims/c1']").ParentElement!.TextContent),
            StringComparison.Ordinal);
        Assert.Equal("/d/winter/data?open=claims&q=tow&theme=unrest", results.Find("p.all a").GetAttribute("href"));
    }

    [Fact]
    public void Statements_that_match_are_shown_as_statements()
    {
        var statement = new StatementView(
            "s1",
            Winter.Day(5),
            new("A baker"),
            "k",
            new("a", new("A protest")),
            new("Nobody was armed."),
            [],
            []);

        Assert.Equal(
            "Nobody was armed.",
            Results(Nothing with { StatementCount = 1, Statements = [statement] }).Find("blockquote").TextContent);
    }

    [Fact]
    public void What_was_searched_is_text_and_never_markup() =>
        Assert.Empty(
            Render<SearchResults>(results =>
                    results
                        .AddCascadingValue(Winter.Address.Showing(new EventFilter { Text = Winter.Script }))
                        .Add(r => r.Found, Nothing)
                        .Add(r => r.Matched, 1))
                .FindAll("script"));

    [Fact]
    public void An_event_says_where_the_words_stand_that_its_own_texts_lack()
    {
        var row = Render<EventRow>(event_ =>
            event_
                .AddCascadingValue(Address)
                .Add(r => r.Event, Winter.Event)
                .Add(r => r.Legend, Winter.Colours)
                .Add(r => r.FoundIn, [FoundIn.Place, FoundIn.Claim]));

        Assert.Equal("Found in: place, claim", row.Find(".found-in").TextContent);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<SearchResults> Results(SearchView found) =>
        Render<SearchResults>(results => results.AddCascadingValue(Address).Add(r => r.Found, found).Add(r => r.Matched, 1));
}
