using System.Net;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Compare;

public sealed class ComparePageTests(TinyServer tiny)
{
    private readonly HttpClient client = tiny.Host.CreateClient();

    [Fact]
    public async Task Two_filters_are_shown_on_one_page_that_is_not_listed()
    {
        var page = await Get("?place=harbour&with=place%3Dmilltown");

        Assert.Contains("<title>Harbour and Milltown compared – Ostland, March 2019</title>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plain_page_is_listed() =>
        Assert.DoesNotContain("noindex", await Get(""), StringComparison.Ordinal);

    [Theory]
    [InlineData("?open=second&place=milltown&with=place%3Dharbour")]
    [InlineData("?open=filters&place=harbour&utm_source=mail&with=place%3Dmilltown")]
    public async Task A_comparison_has_one_address(string query) =>
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"http://localhost/d/{TinyDataset.Id}/compare?place=harbour&with=place%3Dmilltown\"",
            await Get(query),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "with: place=atlantis</code> was ignored")]
    [InlineData("ru", "with: place=atlantis</code> не учтено")]
    public async Task What_is_wrong_in_the_other_filter_is_named(string language, string notice) =>
        Assert.Contains(notice, await Get($"?lang={language}&with=place%3Datlantis"), StringComparison.Ordinal);

    [Theory]
    [InlineData("junk", "is not a known parameter")]
    [InlineData("lang%3Dru", "is not a known parameter")]
    [InlineData("%26%26%3D%3D%25zz", "is not a known parameter")]
    public async Task Junk_in_place_of_the_other_filter_is_named_and_everything_is_shown(string with, string rule)
    {
        var page = await Get("?with=" + with);

        Assert.Contains(rule, page, StringComparison.Ordinal);
        Assert.Contains("Everything", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_takes_the_query_of_a_comparison_and_refuses_a_bad_one()
    {
        using var good = await client.GetAsync(
            $"/api/v1/{TinyDataset.Id}/view?with=place%3Dharbour",
            TestContext.Current.CancellationToken);
        using var bad = await client.GetAsync(
            $"/api/v1/{TinyDataset.Id}/view?with=place%3Datlantis",
            TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (good.StatusCode, bad.StatusCode));
        Assert.Contains(
            "\"within\":\"with\"",
            await bad.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    private async Task<string> Get(string query) =>
        WebUtility.HtmlDecode(await client.GetStringAsync($"/d/{TinyDataset.Id}/compare{query}", TestContext.Current.CancellationToken));
}
