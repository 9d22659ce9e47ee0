using System.Net;
using System.Text.Json;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Codebook;

public sealed class CodebookTests(TinyServer tiny)
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_api_names_every_file_and_column_and_the_themes_of_the_dataset()
    {
        using var codebook = JsonDocument.Parse(
            await tiny.Host.CreateClient().GetStringAsync($"/api/v1/{TinyDataset.Id}/codebook", CancellationToken));
        var files = codebook.RootElement.GetProperty("files").EnumerateArray().ToList();

        Assert.Superset(
            DatasetRows.Tables.Select(table => table.File).ToHashSet(StringComparer.Ordinal),
            files.Select(file => file.GetProperty("name").GetString()!).ToHashSet(StringComparer.Ordinal));
        Assert.All(files, file => Assert.NotEmpty(file.GetProperty("columns").EnumerateArray()));
        Assert.Equal(
            ["demands", "bread-prices", "wages", "cost", "casualties"],
            codebook.RootElement.GetProperty("themes").EnumerateArray().Select(theme => theme.GetProperty("id").GetString()));
        Assert.Equal(
            [5, 3, 3, 3, 3],
            codebook.RootElement.GetProperty("themes").EnumerateArray().Select(theme => theme.GetProperty("events").GetInt32()));
    }

    [Theory]
    [InlineData("", "Codebook", "Bread prices")]
    [InlineData("?lang=ru", "Словарь данных", "Цены на хлеб")]
    public async Task The_page_says_it_in_words(string query, string title, string theme)
    {
        var html = WebUtility.HtmlDecode(
            await tiny.Host.CreateClient().GetStringAsync($"/d/{TinyDataset.Id}/codebook{query}", CancellationToken));

        Assert.Contains($"{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains(theme, html, StringComparison.Ordinal);
        Assert.Contains("date_precision</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("**", html, StringComparison.Ordinal);
    }
}
