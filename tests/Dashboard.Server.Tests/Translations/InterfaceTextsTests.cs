using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Dashboard.Server.Tests.Http;
using Dashboard.Server.Translations;

namespace Dashboard.Server.Tests.Translations;

/// <summary>A translation of the interface that was added without a build.</summary>
public sealed class InterfaceTextsTests : IAsyncLifetime
{
    private const string Page = $"/d/{TinyDataset.Id}";

    private readonly TemporaryFolder folder = new();
    private readonly RunningServer server = RunningServer.On(PersianDataset.New());
    private HttpClient client = null!;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder.Path);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LayoutText.Casualties"] = "تلفات",
            ["LanguageText.Events"] = "{0} رویداد|{0} رویدادها",
            ["LanguageText.Months"] = "یک|دو",
            ["LayoutText.Data"] = "داده‌ها {nobody}",
            ["LayoutText.Gone"] = "رفته",
        };
        File.WriteAllText(folder["fa.json"], JsonSerializer.Serialize(texts));
        File.WriteAllText(folder["de.json"], "not json");
        File.WriteAllText(folder["ru.json"], "{}");
        server.Settings["Dashboard:InterfaceTexts"] = folder.Path;
        client = server.CreateClient();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Its_texts_are_on_pages_and_what_it_lacks_or_cannot_be_used_is_in_English()
    {
        var html = WebUtility.HtmlDecode(await client.GetStringAsync($"{Page}/about", CancellationToken));

        Assert.Matches("<html lang=\"fa\" dir=\"rtl\" data-interface=\"/interface/fa.bin\\?v=[0-9a-f]{12}\">", html);
        Assert.Contains(">تلفات</a>", html, StringComparison.Ordinal);
        Assert.Contains("8\u00a0رویدادها", html, StringComparison.Ordinal);
        Assert.Contains(">Data</a>", html, StringComparison.Ordinal);
        Assert.Contains("March", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<h1[^>]*lang=\"fa\"", html);
    }

    [Fact]
    public async Task Embeds_have_them_and_the_browser_can_load_them()
    {
        Assert.Contains(
            "<html lang=\"fa\" dir=\"rtl\">",
            await client.GetStringAsync($"/embed/{TinyDataset.Id}/map", CancellationToken),
            StringComparison.Ordinal);

        var html = WebUtility.HtmlDecode(await client.GetStringAsync(Page, CancellationToken));
        var address = html.Split("data-interface=\"")[1].Split('"')[0];
        using var answer = await client.GetAsync(address, CancellationToken);

        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        var bytes = await answer.Content.ReadAsByteArrayAsync(CancellationToken);
        Assert.Equal((byte)'M', bytes[0]);
        using var none = await client.GetAsync("/interface/de.bin", CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_template_has_every_text_of_the_interface()
    {
        var template = JsonSerializer.Deserialize<Dictionary<string, string>>(
            await client.GetStringAsync("/interface/texts.json", CancellationToken))!;

        Assert.Equal("Casualties", template["LayoutText.Casualties"]);
        var files = Directory.GetFiles(
            Path.Combine(Repository.Folder, "src", "Dashboard.Client"),
            "*Text.resx",
            SearchOption.AllDirectories);
        Assert.True(files.Length > 20);
        Assert.Equal(
            files.SelectMany(file => XDocument.Load(file).Root!.Elements("data")
                    .Select(data => $"{Path.GetFileNameWithoutExtension(file)}.{data.Attribute("name")!.Value}"))
                .Order(StringComparer.Ordinal),
            template.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_used_is_named()
    {
        var (texts, problems) = TranslationFile.Read(File.ReadAllBytes(folder["fa.json"]));

        Assert.Equal(["LayoutText.Casualties", "LanguageText.Events"], texts.Keys);
        Assert.Equal(
            ["LanguageText.Months", "LayoutText.Data", "LayoutText.Gone"],
            problems.Select(problem => problem[..problem.IndexOf(' ', StringComparison.Ordinal)]));
    }
}
