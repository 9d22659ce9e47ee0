using System.Net;

namespace Dashboard.Server.Tests.Http;

/// <summary>An address without <c>lang</c> is in the first language of the dataset, here Kazakh, with Russian as its second.</summary>
public sealed class FirstLanguageTests(FirstLanguageTests.Kazakh kazakh) : IClassFixture<FirstLanguageTests.Kazakh>
{
    private const string Page = $"/d/{TinyDataset.Id}";
    private const string Site = "http://localhost";

    private readonly HttpClient client = kazakh.Host.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("/casualties")]
    [InlineData("/compare")]
    [InlineData("/data")]
    [InlineData("/about")]
    [InlineData("/share")]
    [InlineData("/events/t4")]
    [InlineData("/places/harbour")]
    [InlineData("/claims/k2")]
    [InlineData("/sources/radio-1")]
    public async Task A_page_is_in_it_and_its_address_does_not_name_it(string page)
    {
        var html = await Html(Page + page);

        Assert.Contains("<html lang=\"kk\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=kk", html, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=en", html, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{Site}{Page}{page}\"", html, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"kk\" href=\"{Site}{Page}{page}\"", html, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"x-default\" href=\"{Site}{Page}{page}\"", html, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"ru\" href=\"{Site}{Page}{page}?lang=ru\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:locale\" content=\"kk_KZ\"", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:locale:alternate\" content=\"ru_RU\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naming_it_is_the_same_page_with_the_same_canonical_address() =>
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"{Site}{Page}/about\"",
            await Html($"{Page}/about?lang=kk"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Another_language_of_the_dataset_stays_in_its_links()
    {
        var html = await Html($"{Page}?lang=ru");

        Assert.Contains("<html lang=\"ru\">", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Page}/about?lang=ru\"", html, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{Site}{Page}?lang=ru\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_the_dataset_lacks_is_dropped_and_named()
    {
        var html = await Html($"{Page}?lang=en");

        Assert.Contains("<html lang=\"kk\">", html, StringComparison.Ordinal);
        Assert.Contains(">lang=en</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{Page}/about?lang=en\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_answers_in_it_and_refuses_others()
    {
        var absent = await client.GetStringAsync($"/api/v1/{TinyDataset.Id}/view", CancellationToken);
        Assert.Equal(absent, await client.GetStringAsync($"/api/v1/{TinyDataset.Id}/view?lang=kk", CancellationToken));
        Assert.Contains("\"title\":\"Ostland, March 2019\"", absent, StringComparison.Ordinal);

        using var refused = await client.GetAsync($"/api/v1/{TinyDataset.Id}/view?lang=en", CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("kk, ru", await refused.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embeds_pictures_and_answers_to_other_sites_are_in_it()
    {
        var embed = await Html($"/embed/{TinyDataset.Id}/map");
        Assert.Contains("<html lang=\"kk\">", embed, StringComparison.Ordinal);
        Assert.DoesNotMatch("[?&]lang=", embed);

        using var picture = await client.GetAsync($"/preview/{TinyDataset.Id}/map.png?lang=kk", CancellationToken);
        Assert.Equal($"/preview/{TinyDataset.Id}/map.png", picture.Headers.Location?.ToString());

        var answer = await client.GetStringAsync($"/oembed?url={Site}{Page}/casualties", CancellationToken);
        Assert.DoesNotContain("lang=", answer, StringComparison.Ordinal);
        Assert.Contains("\\u04", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_map_and_the_file_for_robots_agree()
    {
        var map = await client.GetStringAsync($"{Page}/sitemap-1.xml", CancellationToken);
        Assert.Contains($"<loc>{Site}{Page}/about</loc>", map, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"kk\" href=\"{Site}{Page}/about\"", map, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"ru\" href=\"{Site}{Page}/about?lang=ru\"", map, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"en\"", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_without_a_dataset_are_in_English() =>
        Assert.Contains("<html lang=\"en\">", await Html("/nowhere"), StringComparison.Ordinal);

    private async Task<string> Html(string address)
    {
        using var answer = await client.GetAsync(address, CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(CancellationToken));
    }

    /// <summary>The server.</summary>
    public sealed class Kazakh() : SharedServer(() => RunningServer.On(TinyDataset.New().WithoutEnglish()));
}
