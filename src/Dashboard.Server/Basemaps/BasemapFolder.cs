using System.Collections.Concurrent;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Basemaps;

/// <summary>
/// The folder of basemaps, and grounds cut from the world for datasets without one. Each basemap is drawn once and kept; one that failed is
/// retried at the next request.
/// </summary>
/// <param name="path">The folder, with one subfolder for each basemap.</param>
internal sealed partial class BasemapFolder(string path)
{
    private const string Shapes = "basemap.topo.json";

    // Keyed by source, not by dataset: a new version with another source gets another basemap.
    private readonly ConcurrentDictionary<BasemapSource, Lazy<Basemap>> drawn = new();

    /// <summary>The basemap for a source.</summary>
    /// <exception cref="InvalidDataException">Its files cannot be read or drawn; the message names them.</exception>
    public Basemap Of(BasemapSource source)
    {
        var drawing = drawn.GetOrAdd(source, wanted => new Lazy<Basemap>(() => Draw(wanted)));
        try
        {
            return drawing.Value;
        }
        catch (InvalidDataException)
        {
            drawn.TryRemove(KeyValuePair.Create(source, drawing));
            throw;
        }
    }

    /// <summary>Logs each dataset whose basemap does not exist, and each whose country is not an ISO 3166-1 code.</summary>
    public void WarnOfMissing(IEnumerable<DatasetInfo> datasets, ILogger logger)
    {
        foreach (var info in datasets)
        {
            if (info.Basemap is { } name && FolderOf(name) is null)
                LogMissing(logger, info.Id, name, path, Shapes);
            if (info.Country is { } country && Basemap.Alpha3(country) is null)
                LogUnknownCountry(logger, info.Id, country);
        }
    }

    private Basemap Draw(BasemapSource source)
    {
        if (source.Folder is null || FolderOf(source.Folder) is not { } folder)
            return WorldGround.Draw(source);
        try
        {
            var names = Path.Combine(folder, "labels.csv");
            var text = File.Exists(names) ? File.ReadAllText(names) : "";
            return new Basemap(source, Topology.Parse(File.ReadAllBytes(Path.Combine(folder, Shapes))), GroundName.Read(text));
        }
        catch (Exception error)
        {
            throw new InvalidDataException($"The basemap in {folder} cannot be drawn: {error.Message}", error);
        }
    }

    // The name comes from a dataset: it must not lead out of the folder.
    private string? FolderOf(string name)
    {
        if (name != Path.GetFileName(name) || name is "." or "..")
            return null;
        var folder = Path.Combine(path, name);
        return File.Exists(Path.Combine(folder, Shapes)) ? folder : null;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "Dataset {Dataset}: dataset.json, basemap \"{Basemap}\": no folder of that name in {Folder} holds a {Shapes}; a ground is made from the world."
    )]
    private static partial void LogMissing(ILogger logger, string dataset, string basemap, string folder, string shapes);

    [LoggerMessage(
        LogLevel.Warning,
        "Dataset {Dataset}: dataset.json, country \"{Country}\": is no country of ISO 3166-1; all countries are drawn alike."
    )]
    private static partial void LogUnknownCountry(ILogger logger, string dataset, string country);
}
