using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Dashboard.Server.Tests.Http;

/// <summary>The real host on datasets of the test's own, or on the shipped ones.</summary>
internal sealed class RunningServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private readonly string datasets;

    private RunningServer(Func<string, string> datasets) => this.datasets = datasets(folder["data"]);

    /// <summary>Settings besides those that say where the data is; they are read when the server starts.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal) { ["Logging:LogLevel:Default"] = "Error" };

    /// <summary>On the datasets of the repository.</summary>
    public static RunningServer OnShippedData() => new(_ => Path.Combine(Repository.Folder, "data"));

    /// <summary>On these datasets.</summary>
    public static RunningServer On(params TinyDataset[] tiny) => On(folder =>
    {
        foreach (var dataset in tiny)
            dataset.WriteTo(folder);
    });

    /// <summary>On a folder that the test fills.</summary>
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
