using System.Net;
using AngleSharp.Html.Parser;

namespace Dashboard.Server.Tests.Http;

/// <summary>A bad value of an address is left out, and the page says so; a name that means nothing is not mentioned.</summary>
public sealed class BadValueTests(TinyServer tiny)
{
    private readonly HttpClient client = tiny.Host.CreateClient();

    public static TheoryData<string, string?> Queries =>
        new()
        {
            { "?from=2022-13-40", "from=2022-13-40" },
            { "?theme=nope", "theme=nope" },
            { "?bbox=1,2,3", "bbox=1,2,3" },
            { "?q=" + new string('a', 10_000), "q=aaaa" },
            { "?from=2019-03-09&to=2019-03-02", "to=2019-03-02" },
            { "?theme=demands&theme=cost", "theme=demands" },
            { "?select=rubbish", "select=rubbish" },
            { "?marks=dots", "marks=dots" },
            { "?colour=red", "colour=red" },
            { "?select=events/nothing", "select=events/nothing" },
            { "?open=%3Cscript%3E", "open=<script>" },
            { "?utm_source=mail", null },
        };

    [Theory, MemberData(nameof(Queries))]
    public async Task The_page_is_as_without_it_and_names_it(string query, string? named)
    {
        using var answer = await client.GetAsync($"/d/{TinyDataset.Id}{query}", TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("8\u00A0recorded events", page.QuerySelector(".bar .count")!.TextContent.Trim());
        if (named is null)
            Assert.Null(page.QuerySelector("ul.notice"));
        else
            Assert.Contains(named, page.QuerySelector("ul.notice")!.TextContent, StringComparison.Ordinal);
    }
}
