using Bunit;
using Dashboard.Client.Entities;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Entities;

public sealed class OneSourcePageTests : EntityPageContext
{
    private static readonly SourceDetail Report = new(
        Winter.Source, "a copy", 1, new([], [Winter.Event], null, null, new Dictionary<DateOnly, int>()), new(0, [], null), 0, []);

    [Fact]
    public void Its_address_on_the_web_is_a_link_that_passes_nothing_on()
    {
        var link = Draw(Report).Find("a[href='https://example.org/a']");

        Assert.Equal(("noopener nofollow external", "https://example.org/a"), (link.GetAttribute("rel"), link.TextContent));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData(null, "no address is recorded")]
    public void What_is_no_address_on_the_web_is_text(string? url, string words)
    {
        var page = Draw(Report with { Source = Winter.Source with { Url = url } });

        Assert.Contains(words, page.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dl a"));
    }

    [Fact]
    public void Only_as_much_of_the_day_is_written_as_is_known() =>
        Assert.Contains(
            "January\u00A02022",
            Draw(Report with { Source = Winter.Source with { PublishedPrecision = DatePrecision.Month } }).Find("dl time").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void Whether_its_text_was_read_is_said() =>
        Assert.Contains(
            "not read",
            Draw(Report with { Source = Winter.Source with { TextRead = false } }).Find("dl").TextContent,
            StringComparison.Ordinal);

    [Fact]
    public void The_note_of_the_compilers_is_marked_as_english() => Assert.Equal("a copy", Draw(Report).Find("dd[lang=en]").TextContent);

    [Fact]
    public void It_leads_to_its_events_on_the_map() => Assert.NotNull(Draw(Report).Find("a.button[href='/d/winter?source=s1']"));

    [Fact]
    public void Claims_beyond_the_first_are_counted()
    {
        var listed = new ListedClaim(Measure.Killed, Winter.Country, Winter.Everyone, Winter.Counted, Winter.Claim("c1", 9, 164));

        Assert.Contains("11\u00A0more claims", Draw(Report with { Claims = new(12, [listed], "3.50") }).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_cites_it_leads_to_the_events_that_it_speaks_of() =>
        Assert.NotNull(
            Draw(Report with { StatementCount = 1, Statements = [Winter.Statement("s1", 7, "protest", "It was a protest.")] })
                .Find("blockquote ~ p a[href='/d/winter/events/e1']"));

    [Fact]
    public void A_statement_that_cites_it_shows_all_its_sources() =>
        Assert.Equal(
            ["The Paper", "Radio"],
            Draw(
                    Report with
                    {
                        StatementCount = 1,
                        Statements =
                        [
                            Winter.Statement("s1", 7, "protest", "It was a protest.") with
                            {
                                Sources = [Winter.Source, Winter.Source with { Id = "s2", Publisher = new("Radio") }],
                            },
                        ],
                    })
                .FindAll(".sources a")
                .Select(link => link.TextContent));

    [Fact]
    public void Title_and_publisher_in_another_language_are_marked_with_it()
    {
        var page = Draw(Report with { Source = Winter.Source with { Publisher = new("The Paper", "en"), Title = new("A report", "en") } });

        Assert.Equal("en", page.Find("h1").Closest("[lang]")?.GetAttribute("lang") ?? page.Find("h1 [lang]").GetAttribute("lang"));
        Assert.Equal("The Paper", page.Find("dl dd:first-of-type span[lang=en]").TextContent);
    }

    [Fact]
    public void A_source_that_nothing_cites_says_so() =>
        Assert.Contains("Nothing in this dataset cites it.", Draw(Report with { EventCount = 0 }).Markup, StringComparison.Ordinal);

    private IRenderedComponent<OneSourcePage> Draw(SourceDetail detail, string query = "")
    {
        Mediator.Others[typeof(GetSource)] = detail;
        return Open<OneSourcePage, SourceLoader, SourceDetail>("sources/s1", query);
    }
}
