using System.Text.Json;
using Dashboard.Server.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Server.Tests.Commands;

/// <summary>The commands that read and write sheets, from the command line to the folder.</summary>
public sealed class SheetCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("commands");
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.FullName, "data");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
    }

    [Fact]
    public async Task A_new_workbook_is_written_once_and_never_over_another()
    {
        var path = Path.Combine(folder.FullName, "wave.xlsx");

        Assert.Equal(0, await Run("new", path, "--language", "ar,en"));
        Assert.Equal(1, await Run("new", path));
        Assert.Contains("exists", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("new", path + "2.xlsx", "--language", "Arabic!"));
    }

    [Fact]
    public async Task A_dataset_that_is_exported_can_be_imported_again()
    {
        TinyDataset.New().WriteTo(Data);
        var path = Path.Combine(folder.FullName, "wave.xlsx");

        Assert.Equal(0, await Run("export", TinyDataset.Id, path, "--datasets", Data));
        Assert.Equal(0, await Run("import", path, "--id", "again", "--datasets", Data));

        Assert.Contains("8 events are in", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("export", TinyDataset.Id, Path.Combine(folder.FullName, "wave.csv"), "--datasets", Data));
    }

    [Fact]
    public async Task Programs_get_one_JSON_object()
    {
        TinyDataset.New().Set("claims.csv", "k9", "best", "many").WriteTo(Data);
        Assert.Equal(1, await Run("check", TinyDataset.Id, "--datasets", Data, "--json"));
        using (var checkedFolder = JsonDocument.Parse(output.ToString()))
        {
            Assert.False(checkedFolder.RootElement.GetProperty("publishable").GetBoolean());
            Assert.Equal(10, Assert.Single(checkedFolder.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("row").GetInt32());
        }

        output.GetStringBuilder().Clear();
        var sheet = Path.Combine(folder.FullName, "wave.csv");
        await File.WriteAllTextAsync(sheet, "date,place\n2022-07-09,Colombo\n", CancellationToken);
        Assert.Equal(0, await Run("import", sheet, "--datasets", Data, "--json"));
        using var imported = JsonDocument.Parse(output.ToString());
        Assert.Equal(1, imported.RootElement.GetProperty("events").GetInt32());
        Assert.Equal("date", imported.RootElement.GetProperty("sheets")[0].GetProperty("columns")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_published_sheet_is_imported_by_its_address()
    {
        await using var server = WebApplication.CreateSlimBuilder().Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapGet("/pub", () => Results.Text("date,place\n2022-07-09,Colombo\n", "text/csv"));
        server.MapGet("/private", () => Results.Text("<!DOCTYPE html><title>Sign in</title>", "text/html"));
        await server.StartAsync(CancellationToken);
        var address = server.Urls.Single();

        Assert.Equal(0, await Run("import", "--from", $"{address}/pub?output=csv", "--id", "wave", "--datasets", Data));
        Assert.Contains("1 event is in", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("import", "--from", $"{address}/private", "--id", "wave", "--datasets", Data));
        Assert.Contains("is a web page, not a table", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await Run("import", "--from", $"{address}/gone", "--id", "wave", "--datasets", Data));
        Assert.Contains("answers 404", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.org/sheet.csv")]
    [InlineData("file:///etc/passwd")]
    [InlineData("sheet.csv")]
    public async Task Only_https_is_asked(string address)
    {
        Assert.Equal(1, await Run("import", "--from", address, "--id", "wave", "--datasets", Data));
        Assert.Contains("is not an address that begins with https://", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watched_folder_is_checked_at_first_and_at_every_save()
    {
        TinyDataset.New().WriteTo(Data);
        var path = Path.Combine(Data, TinyDataset.Id);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken);
        var said = new SignalledWriter();

        var watching = WatchCommand.RunAsync(path, TimeProvider.System, said, said, stop.Token);
        await said.Until("keep every rule");
        var claims = Path.Combine(path, "claims.csv");
        var text = await File.ReadAllTextAsync(claims, CancellationToken);
        await File.WriteAllTextAsync(claims, text.Replace(",90,", ",many,", StringComparison.Ordinal), CancellationToken);
        await said.Until("would not be published");
        await stop.CancelAsync();

        Assert.Equal(0, await watching);
    }

    private async Task<int?> Run(params string[] args) => await CommandLine.RunAsync(args, output, errors);

    private sealed class SignalledWriter : StringWriter
    {
        private readonly SemaphoreSlim written = new(0);

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            written.Release();
        }

        public async Task Until(string words)
        {
            while (!ToString().Contains(words, StringComparison.Ordinal))
                await written.WaitAsync(CancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            written.Dispose();
            base.Dispose(disposing);
        }
    }
}
