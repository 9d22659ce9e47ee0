using Dashboard.Server.Import;
using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Snapshots;

/// <summary>
/// Publishes changed dataset folders while the server runs. It polls, because file events fail on network and container mounts; a folder
/// is imported when it has been unchanged for one interval, so half a copy is not read.
/// </summary>
internal sealed partial class FolderWatch(
    SnapshotRegistry registry,
    PublishedDatasets datasets,
    IOptions<DashboardOptions> options,
    TimeProvider time,
    ILogger<FolderWatch> logger) : BackgroundService
{
    // A folder that is replaced is gone for a moment.
    private const int LooksUntilGone = 3;

    private readonly Dictionary<string, string> imported = new(StringComparer.Ordinal);
    private Dictionary<string, string> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> absent = new(StringComparer.Ordinal);

    /// <summary>
    /// Imports all folders. What is saved meanwhile is imported at the next looks: how the folders are is noted before they are read.
    /// </summary>
    /// <exception cref="CannotStartException">There is nothing to serve, or the store is unusable.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            last = Find();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OptionsValidationException)
        {
            // Opening them says what is wrong.
        }

        foreach (var (name, state) in last)
            imported[name] = state;
        registry.Open(await datasets.OpenAsync(cancellationToken));
    }

    /// <summary>Looks once, and imports what has changed and come to rest.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = Find();
        foreach (var (name, state) in now)
        {
            absent.Remove(name);
            if (imported.GetValueOrDefault(name) == state || last.GetValueOrDefault(name) != state)
                continue;
            imported[name] = state;
            registry.Open(name, await datasets.OpenAsync(name, cancellationToken));
        }

        foreach (var name in imported.Keys.Except(now.Keys, StringComparer.Ordinal).ToList())
        {
            absent[name] = absent.GetValueOrDefault(name) + 1;
            if (absent[name] < LooksUntilGone)
                continue;
            imported.Remove(name);
            absent.Remove(name);
            registry.Remove(name);
            LogRemoved(name);
        }

        last = now;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.WatchSeconds == 0)
            return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.WatchSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogUnreadable(error, options.Value.Datasets!);
            }
        }
    }

    private Dictionary<string, string> Find() => DatasetFolder.Find(options.Value.Datasets!)
        .ToDictionary(folder => Path.GetFileName(folder), DatasetFolder.StateOf, StringComparer.Ordinal);

    [LoggerMessage(LogLevel.Warning, "Dataset {Dataset}: is no longer served, because its folder is gone.")]
    private partial void LogRemoved(string dataset);

    [LoggerMessage(LogLevel.Warning, "The folder {Folder} cannot be looked through now; what was served stays.")]
    private partial void LogUnreadable(Exception error, string folder);
}
