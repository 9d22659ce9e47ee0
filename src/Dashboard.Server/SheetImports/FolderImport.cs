using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Server.Folders;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.SheetImports;

/// <summary>Imports a folder that is in the product's own format already: another's, or one from elsewhere.</summary>
internal static class FolderImport
{
    /// <summary>
    /// Copies the files of a folder as a dataset. What the dataset had before and the folder lacks is listed in <c>removed.csv</c>.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <param name="datasets">The folder that holds the dataset folders.</param>
    /// <param name="options">Its id, and whether a dataset of that id is replaced. All else is said in the files.</param>
    /// <param name="today">The day of removals.</param>
    /// <exception cref="UnreadableSheetException">It cannot be imported; the dataset is as it was.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static ImportResult Run(string path, string datasets, ImportOptions options, DateOnly today)
    {
        if (!File.Exists(Path.Combine(path, DatasetJson.File)))
            throw new UnreadableSheetException(
                $"{path} is a folder without {DatasetJson.File}: name a file, or a folder in the format of docs/data-model.md.");
        if (options != new ImportOptions { Id = options.Id, TakeSheet = options.TakeSheet })
            throw new UnreadableSheetException($"A folder says all but its id itself: change {DatasetJson.File} in {path} instead.");
        var folder = Path.Combine(datasets, options.Id);
        if (Path.GetFullPath(folder) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
            throw new UnreadableSheetException($"{path} is where that dataset lies already; check it with: check {options.Id}");
        using var swap = FolderSwap.Begin(folder);
        if (Directory.Exists(folder) && !options.TakeSheet)
            throw new UnreadableSheetException(
                $"There is a dataset {options.Id} already; give another --id, or replace it with --take sheet.");

        foreach (var file in Directory.EnumerateFiles(path))
            File.Copy(file, Path.Combine(swap.Written, Path.GetFileName(file)));
        var read = DatasetFolder.Open(swap.Written, IdIn(path) ?? options.Id).Load();
        if (read.Content is not null && read.Content.Info.Id != options.Id)
            FolderFiles.Write(WithId(read.Content, options.Id), swap.Written);
        var loaded = read.Content is null ? read : DatasetFolder.Open(swap.Written).Load();
        if (loaded.Content is { } content && Directory.Exists(folder) && DatasetFolder.Open(folder).Load().Content is { } replaced)
        {
            var removed = Removals.Of(content, replaced, today, "not in the folder that was imported");
            var files = FolderFiles.Of(content with { Removed = removed });
            if (files.TryGetValue(RemovedFile.Columns.File, out var bytes))
                File.WriteAllBytes(Path.Combine(swap.Written, RemovedFile.Columns.File), bytes);
            loaded = DatasetFolder.Open(swap.Written).Load();
        }

        if (loaded.Content is not null)
            swap.Commit();
        return new ImportResult(folder, [], loaded.Content?.Events.Count ?? 0, [.. ImportProblem.Lines(loaded.Warnings)], loaded.Errors);
    }

    private static DatasetContent WithId(DatasetContent content, string id) => content with
    {
        Info = content.Info with { Id = id },
        Texts = [.. content.Texts.Select(text => text.Entity == DatasetJson.Entity ? text with { Id = id } : text)],
    };

    // What cannot be read is left for the rules to name.
    private static string? IdIn(string path)
    {
        try
        {
            return (JsonNode.Parse(File.ReadAllText(Path.Combine(path, DatasetJson.File))) as JsonObject)?["id"]?.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
