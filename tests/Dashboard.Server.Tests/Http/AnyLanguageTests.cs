using System.Net;
using SkiaSharp;

namespace Dashboard.Server.Tests.Http;

/// <summary>A dataset in a language that the interface is not translated into, written from right to left.</summary>
public sealed class AnyLanguageTests(AnyLanguageTests.Persian persian) : IClassFixture<AnyLanguageTests.Persian>
{
    private const string Page = $"/d/{TinyDataset.Id}";

    private readonly HttpClient client = persian.Host.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData($"{Page}", "خورشید، مارس ۲۰۱۹")]
    [InlineData($"{Page}/casualties", "وزارت کشور")]
    [InlineData($"{Page}/compare?place=harbour&with=place%3Dmilltown", "آسیاب")]
    [InlineData($"{Page}/data", "تیراندازی در میدان کهنه")]
    [InlineData($"{Page}/about", "هیچ‌یک از این‌ها رخ نداده است.")]
    [InlineData($"{Page}/events/t4", "پلیس به جمعیت شلیک می‌کند.")]
    [InlineData($"{Page}/claims/k7", "دو بار شمرده شده")]
    [InlineData($"/embed/{TinyDataset.Id}/dashboard", "خورشید، مارس ۲۰۱۹")]
    [InlineData($"/embed/{TinyDataset.Id}/events/t4", "تیراندازی در میدان کهنه")]
    public async Task A_page_runs_from_right_to_left_with_an_interface_in_English_and_its_texts_marked(string address, string text)
    {
        var html = await Html(address);

        Assert.Contains("<html lang=\"en\" dir=\"rtl\" data-texts=\"fa\">", html, StringComparison.Ordinal);
        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.Matches($"lang=\"fa\"[^>]*>(?:<[^>]*>)*{text}", html);
        Assert.Equal(
            address.StartsWith("/d/", StringComparison.Ordinal),
            html.Contains("<meta property=\"og:locale\" content=\"fa_IR\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dataset_may_name_another_language_for_the_interface()
    {
        await using var other = RunningServer.On(
            PersianDataset.New().ReplaceInJson("\"languages\":", "\"interfaceLanguage\":\"ru\",\"languages\":"));
        var html = WebUtility.HtmlDecode(await other.CreateClient().GetStringAsync($"{Page}/about", CancellationToken));

        Assert.Contains("<html lang=\"ru\" dir=\"rtl\" data-texts=\"fa\">", html, StringComparison.Ordinal);
        Assert.Contains("Язык оригинала этого набора данных: فارسی.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_in_English_keeps_its_order_around_the_title() =>
        Assert.Contains("\u2068خورشید، مارس ۲۰۱۹\u2069 [data set]. Version ", await Html($"{Page}/about"), StringComparison.Ordinal);

    [Fact]
    public async Task Its_texts_are_found_and_exported()
    {
        // Without the zero-width joiner, and with the Arabic forms of ye and kaf, which keyboards write.
        var found = await client.GetStringAsync(
            $"/api/v1/{TinyDataset.Id}/view?q={Uri.EscapeDataString("كهنه شليك")}",
            CancellationToken);
        Assert.Contains("\"matched\":1,", found, StringComparison.Ordinal);

        var events = await client.GetStringAsync($"/api/v1/{TinyDataset.Id}/events.csv", CancellationToken);
        Assert.Contains("title_fa,summary_fa", events, StringComparison.Ordinal);
        Assert.Contains("نانوایان دست از کار می‌کشند", events, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dashboard")]
    [InlineData("casualties")]
    [InlineData("events/t4")]
    public async Task It_has_pictures(string view)
    {
        using var answer = await client.GetAsync($"/preview/{TinyDataset.Id}/{view}.png", CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(CancellationToken));
        Assert.True(picture.Pixels.Count(pixel => pixel.Red < 0x60) > 3000);
    }

    private async Task<string> Html(string address)
    {
        using var answer = await client.GetAsync(address, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(CancellationToken));
    }

    /// <summary>The server.</summary>
    public sealed class Persian() : SharedServer(() => RunningServer.On(PersianDataset.New()));
}
