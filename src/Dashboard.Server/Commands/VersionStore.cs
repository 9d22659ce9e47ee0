using System.Data.Common;
using System.Globalization;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Import.Rules;
using Dashboard.Server.Settings;
using Dashboard.Server.Store;
using Dashboard.Shared.Datasets;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Commands;

/// <summary>A version as <c>versions</c> lists it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Number">Its number.</param>
/// <param name="Hash">The hash of its files.</param>
/// <param name="Published">UTC.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Kept">Why it is kept; null: the next version replaces it.</param>
internal sealed record ListedVersion(
    string Dataset,
    int Number,
    string Hash,
    DateTimeOffset Published,
    int Events,
    int Claims,
    KeptBecause? Kept);

/// <summary>The store of the server and the folders of its datasets, for commands.</summary>
internal sealed class VersionStore : IDisposable
{
    private readonly IHost host;
    private readonly TimeProvider time;

    private VersionStore(IHost host)
    {
        this.host = host;
        Versions = host.Services.GetRequiredService<StoredVersions>();
        time = host.Services.GetRequiredService<TimeProvider>();
        Datasets = host.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.Datasets!;
    }

    /// <summary>The versions in the store.</summary>
    public StoredVersions Versions { get; }

    /// <summary>The folder of dataset folders.</summary>
    public string Datasets { get; }

    /// <summary>Opens the store that a server with this folder of datasets uses.</summary>
    /// <param name="datasets">The folder of datasets; null: that of the settings.</param>
    /// <exception cref="CannotStartException">There is no such store, or it is unusable.</exception>
    public static async Task<VersionStore> OpenAsync(string? datasets)
    {
        var store = Open(datasets);
        try
        {
            await store.host.Services.GetRequiredService<StoreFile>().PrepareAsync(CancellationToken.None);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static VersionStore Open(string? datasets)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        if (datasets is not null)
            builder.Configuration.AddInMemoryCollection(
                [new($"{DashboardOptions.Section}:{nameof(DashboardOptions.Datasets)}", Path.GetFullPath(datasets))]);
        builder.Services.AddStore();
        var built = builder.Build();
        try
        {
            var file = built.Services.GetRequiredService<StoreFile>();
            return File.Exists(file.Path)
                ? new VersionStore(built)
                : throw new CannotStartException($"There is no store at {file.Path} yet; start the server once.");
        }
        catch
        {
            built.Dispose();
            throw;
        }
    }

    /// <summary>What the store of a dataset folder has published and the folder has no more; empty if it has no store.</summary>
    public static async Task<IReadOnlyList<ImportProblem>> GoneAsync(
        string folder,
        DatasetContent? content,
        CancellationToken cancellationToken)
    {
        if (content is null || Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) is not { } datasets)
            return [];
        try
        {
            using var store = Open(datasets);
            return await store.Versions.CurrentIdsAsync(content.Info.Id, cancellationToken) is { } published
                ? RemovalRules.Gone(published, content)
                : [];
        }
        catch (Exception error) when (error is CannotStartException or OptionsValidationException or DbException)
        {
            // Nothing was published there, or by another version of this program, whose store a check leaves as it is.
            return [];
        }
    }

    /// <summary>The versions of a dataset, or of all, newest first.</summary>
    public async Task<IReadOnlyList<ListedVersion>> ListAsync(string? dataset, CancellationToken cancellationToken)
    {
        var listed = new List<ListedVersion>();
        foreach (var id in await NamesAsync(dataset, cancellationToken))
        {
            var versions = await Versions.ListAsync(id, cancellationToken);
            var kept = Retention.Of(versions, await Versions.CurrentAsync(id, cancellationToken) ?? 0);
            foreach (var version in versions.Reverse())
            {
                var (events, claims) = await Versions.CountsAsync(version, cancellationToken);
                listed.Add(
                    new ListedVersion(
                        id,
                        version.Number,
                        version.Hash,
                        version.ImportedAt.ToUniversalTime(),
                        events,
                        claims,
                        kept.TryGetValue(version.Number, out var why) ? why : null));
            }
        }

        return listed;
    }

    /// <summary>A version by its number or name.</summary>
    /// <param name="dataset">Slug; null if the store has only one dataset.</param>
    /// <param name="asked">Number or name.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="CannotStartException">There is none; the message says which there are.</exception>
    public async Task<StoredVersion> FindAsync(string? dataset, string asked, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(dataset, cancellationToken);
        if (names.Count != 1)
            throw new CannotStartException($"Name the dataset: {string.Join(", ", names)}.");
        var versions = await Versions.ListAsync(names[0], cancellationToken);
        return versions.FirstOrDefault(version =>
                version.ToDatasetVersion().Name == asked || version.Number.ToString(CultureInfo.InvariantCulture) == asked)
            ?? throw new CannotStartException(
                $"Version {asked} of {names[0]} is not kept; these are: {string.Join(", ", versions.Select(version => version.Number))}.");
    }

    /// <summary>
    /// Writes a version into the folder of its dataset, beside it and renamed at the end. What was published since and is not part of it is
    /// listed in <c>removed.csv</c>. The version that was current is marked, so that it is kept.
    /// </summary>
    /// <returns>Path of the folder.</returns>
    /// <exception cref="CannotStartException">
    /// The version breaks a rule of today, or the folder has changes that are not published; the folder is as it was.
    /// </exception>
    public async Task<string> RestoreAsync(StoredVersion version, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Datasets, version.DatasetId);
        var content = await Versions.ContentAsync(version, cancellationToken);
        var versions = await Versions.ListAsync(version.DatasetId, cancellationToken);
        var number = await Versions.CurrentAsync(version.DatasetId, cancellationToken);
        var present = versions.Single(one => one.Number == number);
        if (Directory.Exists(folder) && DatasetFolder.Open(folder).ContentHash != present.Hash)
            throw new CannotStartException(
                $"{folder} has changes that are not published, which would be lost; let the server publish them, or move the folder, first.");
        var current = await Versions.ContentAsync(present, cancellationToken);
        content = content with { Removed = Removals.Of(content, current, Today, $"version {version.Number} was restored") };
        using var swap = FolderSwap.Begin(folder);
        swap.CopyTarget();
        FolderFiles.Write(content, swap.Written);
        RestoredRecord.Write(folder, swap.Written);
        var loaded = DatasetFolder.Open(swap.Written).Load();
        if (loaded.Content is null)
            throw new CannotStartException(
                string.Join(
                    Environment.NewLine,
                    [$"Version {version.Number} breaks rules of today; nothing was written:", .. ImportProblem.Lines(loaded.Errors)]));
        // What is overwritten can be read and restored for good.
        await Versions.MarkAsync(present, cancellationToken);
        swap.Commit();
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose() => host.Dispose();

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private async Task<IReadOnlyList<string>> NamesAsync(string? dataset, CancellationToken cancellationToken)
    {
        var names = await Versions.DatasetsAsync(cancellationToken);
        return dataset is null ? names
            : names.Contains(dataset, StringComparer.Ordinal) ? [dataset]
            : throw new CannotStartException($"The store has no dataset \"{dataset}\"; it has {string.Join(", ", names)}.");
    }
}
