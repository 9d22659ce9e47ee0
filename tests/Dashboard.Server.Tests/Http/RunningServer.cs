using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Dashboard.Server.Tests.Http;

/// <summary>The real host, with datasets of the test or the shipped ones.</summary>
internal sealed class RunningServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private readonly string datasets;

    private RunningServer(Func<string, string> datasets) => this.datasets = datasets(folder["data"]);

    /// <summary>Settings besides those of the data's location; read when the server starts.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal) { ["Logging:LogLevel:Default"] = "Error" };

    public static RunningServer OnShippedData() => new(_ => Path.Combine(Repository.Folder, "data"));

    public static RunningServer On(params TinyDataset[] tiny) => On(folder =>
    {
        foreach (var dataset in tiny)
            dataset.WriteTo(folder);
    });

    /// <summary>With a folder written by the test.</summary>
    public static RunningServer On(Action<string> fill) => new(folder =>
    {
        Directory.CreateDirectory(folder);
        fill(folder);
        return folder;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Dashboard:Datasets", datasets);
        builder.UseSetting("Dashboard:DataDirectory", folder["var"]);
        foreach (var (setting, value) in Settings)
            builder.UseSetting(setting, value);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder.Path))
            folder.Dispose();
    }
}
