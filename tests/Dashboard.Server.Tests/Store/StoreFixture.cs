using System.Text.Json;
using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Store;

/// <summary>A folder of datasets and a data directory for one test, and hosts that start with them.</summary>
internal sealed class StoreFixture : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<ServiceProvider> hosts = [];

    public StoreFixture()
    {
        Directory.CreateDirectory(Datasets);
        Settings = new(StringComparer.Ordinal)
        {
            ["Dashboard:Datasets"] = Datasets,
            ["Dashboard:DataDirectory"] = DataDirectory,
            ["Dashboard:Basemaps"] = Path.Combine(Repository.Folder, "data", "basemap"),
        };
    }

    public string Root => folder.Path;

    public string Datasets => folder["data"];

    public string DataDirectory => folder["var"];

    public string Database => Path.Combine(DataDirectory, "dashboard.db");

    public Dictionary<string, string?> Settings { get; }

    public LogLines Log { get; } = new();

    /// <summary>Starts a host as if for the first time.</summary>
    public ServiceProvider Start()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build());
        services.AddSingleton<IHostEnvironment>(new ContentRoot(Root));
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddStore();
        var host = services.BuildServiceProvider();
        hosts.Add(host);
        return host;
    }

    /// <summary>Shortens the lock timeout of hosts started from now on.</summary>
    public void ShortenLockTimeout() => Settings["Dashboard:LockTimeoutSeconds"] = "1";

    /// <summary>The datasets that a host started now would serve.</summary>
    public async Task<IReadOnlyList<DatasetSnapshot>> OpenAsync() => (await OpenAllAsync()).Snapshots;

    /// <summary>The same with the failures.</summary>
    public Task<OpenedDatasets> OpenAllAsync() =>
        Start().GetRequiredService<PublishedDatasets>().OpenAsync(TestContext.Current.CancellationToken);

    public DashboardOptions Options() => Start().GetRequiredService<IOptions<DashboardOptions>>().Value;

    /// <summary>The error of a host that does not start.</summary>
    public async Task<string> RefusalAsync() => (await Assert.ThrowsAsync<CannotStartException>(OpenAsync)).Message;

    /// <summary>A connection that bypasses the store.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Records with lists are compared by their JSON.</summary>
    public static void AssertSame(DatasetContent expected, DatasetContent actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    public void Dispose()
    {
        foreach (var host in hosts)
            host.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private sealed class ContentRoot(string path) : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "Tests";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } =
            new Microsoft.Extensions.FileProviders.NullFileProvider();

        public string ContentRootPath { get; set; } = path;

        public string EnvironmentName { get; set; } = "Tests";
    }
}
