using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Server.Http;

namespace Dashboard.Server.Tests.Http;

public sealed partial class PageTests(TinyServer tiny)
{
    private readonly RunningServer server = tiny.Host;
    private readonly HttpClient client = tiny.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData($"/d/{TinyDataset.Id}", HttpStatusCode.OK)]
    [InlineData($"/api/v1/{TinyDataset.Id}/view", HttpStatusCode.OK)]
    [InlineData("/d/atlantis", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Head_is_answered_as_get_is(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await client.SendAsync(request, CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData($"/d/{TinyDataset.Id}?from=4+January+2022&place=harbour", $"/d/{TinyDataset.Id}?from=2022-01-04&place=harbour")]
    [InlineData($"/d/{TinyDataset.Id}/casualties?known=4.1.2022", $"/d/{TinyDataset.Id}/casualties?known=2022-01-04")]
    [InlineData($"/embed/{TinyDataset.Id}/timeline?from=4+%D1%8F%D0%BD%D0%B2.+2022", $"/embed/{TinyDataset.Id}/timeline?from=2022-01-04")]
    public async Task A_day_that_was_typed_leads_to_the_address_that_has_it_in_numbers(string typed, string address)
    {
        using var still = server.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await still.GetAsync(typed, CancellationToken);

        Assert.Equal((HttpStatusCode.Found, address), (answer.StatusCode, answer.Headers.Location?.PathAndQuery));
        using var followed = await client.GetAsync(typed, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    [Fact]
    public async Task An_open_grid_is_the_plain_table_until_the_runtime_comes_and_says_so()
    {
        var page = await client.GetStringAsync($"/d/{TinyDataset.Id}/data?open=grid", CancellationToken);

        Assert.Contains("data-needs-runtime", page, StringComparison.Ordinal);
        Assert.Contains("Until it loads, this table shows", page, StringComparison.Ordinal);
        Assert.Contains("<tbody", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mud-", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/d/atlantis")]
    [InlineData("/nowhere")]
    public async Task An_address_with_nothing_behind_it_gets_a_page_that_names_the_datasets(string path)
    {
        using var response = await client.GetAsync(path, CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"/d/{TinyDataset.Id}", await response.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/d/atlantis")]
    [InlineData($"/d/{TinyDataset.Id}/nowhere")]
    public async Task A_missing_page_speaks_the_language_of_its_address_and_keeps_it_in_its_links(string path)
    {
        using var response = await client.GetAsync(path + "?lang=ru&theme-mode=dark", CancellationToken);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(CancellationToken));
        Assert.Contains("<html lang=\"ru\" data-theme=\"dark\">", page, StringComparison.Ordinal);
        Assert.Contains("По этому адресу страницы нет", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/d/{TinyDataset.Id}?lang=ru&theme-mode=dark\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}?lang=kk&theme-mode=dark\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "latin")]
    [InlineData("ru", "cyrillic")]
    public async Task A_page_preloads_all_parts_of_a_font_that_have_letters_of_its_language(string language, string parts)
    {
        Assert.Equal(["cyrillic", "cyrillic-ext"], PageFonts.PartsOf("kk"));
        foreach (var address in (string[])[$"/d/{TinyDataset.Id}", $"/embed/{TinyDataset.Id}/timeline"])
        {
            var page = await client.GetStringAsync($"{address}?lang={language}", CancellationToken);

            Assert.Equal(
                parts.Split(' '),
                PreloadedSans().Matches(page).Select(match => match.Groups["part"].Value));
        }
    }

    [Fact]
    public async Task A_page_sets_no_cookie()
    {
        using var response = await client.GetAsync($"/d/{TinyDataset.Id}", CancellationToken);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_only_dataset_is_shown_where_none_is_named() =>
        Assert.Contains("Ostland, March 2019", await client.GetStringAsync("/", CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task An_old_cursor_shows_the_list_from_its_beginning()
    {
        var page = await client.GetStringAsync($"/d/{TinyDataset.Id}?cursor=99.50", CancellationToken);
        Assert.Contains("Bakers stop work", page, StringComparison.Ordinal);
        Assert.Contains("earlier version", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("rel=\"preload\" href=\"/?fonts/source-sans-3-(?<part>[a-z-]+)-wght-normal", RegexOptions.None, 1000)]
    private static partial Regex PreloadedSans();
}
