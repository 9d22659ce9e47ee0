using Dashboard.Server.Basemaps;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Tiles;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Settings;

/// <summary>Resolves the paths of the settings, and names the setting to change if one does not exist.</summary>
internal sealed class DataLocation(IHostEnvironment host) : IPostConfigureOptions<DashboardOptions>, IValidateOptions<DashboardOptions>
{
    private const string DefaultDatasets = "data";
    private static readonly string DefaultBasemaps = Path.Combine("data", "basemap");
    private const string DefaultDataDirectory = "var";

    public void PostConfigure(string? name, DashboardOptions options)
    {
        var root = host.ContentRootPath;
        options.Datasets = string.IsNullOrWhiteSpace(options.Datasets)
            ? FindUpwards(root, DefaultDatasets, HoldsDatasets)
            : Path.GetFullPath(options.Datasets, root);
        options.Basemaps = string.IsNullOrWhiteSpace(options.Basemaps)
            ? FindUpwards(root, DefaultBasemaps, Directory.Exists)
            : Path.GetFullPath(options.Basemaps, root);
        options.DataDirectory = string.IsNullOrWhiteSpace(options.DataDirectory)
            ? Path.Combine(Path.GetDirectoryName(options.Datasets) ?? root, DefaultDataDirectory)
            : Path.GetFullPath(options.DataDirectory, root);
        if (string.IsNullOrWhiteSpace(options.DefaultDataset))
            options.DefaultDataset = null;
        if (string.IsNullOrWhiteSpace(options.Contact))
            options.Contact = null;
        if (string.IsNullOrWhiteSpace(options.PublicUrl))
            options.PublicUrl = null;
        options.Ground = string.IsNullOrWhiteSpace(options.Ground) ? null : Path.GetFullPath(options.Ground, root);
        foreach (var tiles in (IEnumerable<TileOptions>)[options.StreetTiles, .. options.TileLayers])
            tiles.Url = tiles.Url?.Trim() ?? "";
    }

    public ValidateOptionsResult Validate(string? name, DashboardOptions options)
    {
        if (options.Datasets is null)
            return Fail(
                $"No folder {DefaultDatasets} with a dataset in it was found in {host.ContentRootPath} or above it; set Dashboard:Datasets to the folder that holds the dataset folders."
            );
        if (!Directory.Exists(options.Datasets))
            return Fail(
                $"The folder {options.Datasets} does not exist; set Dashboard:Datasets to the folder that holds the dataset folders.");
        if (options.Basemaps is null || !Directory.Exists(options.Basemaps))
            return Fail(
                $"The folder of basemaps, {options.Basemaps ?? DefaultBasemaps}, was not found; set Dashboard:Basemaps to the folder that holds the basemaps."
            );
        if (File.Exists(options.DataDirectory))
            return Fail($"{options.DataDirectory} is a file; set Dashboard:DataDirectory to a folder.");
        if (options.DefaultDataset is { } dataset && !Cells.IsSlug(dataset))
            return Fail(
                $"Dashboard:DefaultDataset is \"{dataset}\"; it must be the id of a dataset: lower-case letters, digits and hyphens.");
        if (options.PublicUrl is not null && options.PublicName is null)
            return Fail(
                $"Dashboard:PublicUrl is \"{options.PublicUrl}\"; write scheme and name only, as in https://dashboard.example.org."
            );
        if (options.Ground is { } ground && ProblemOf(ground) is { } unusable)
            return Fail($"{ground} {unusable}; set Dashboard:Ground to an archive of vector tiles, or to nothing.");
        return ProblemOfTiles(options) is { } problem ? Fail(problem) : ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Fail(string message) => ValidateOptionsResult.Fail(message);

    private static string? ProblemOfTiles(DashboardOptions options)
    {
        if (options.StreetTiles.Url.Length > 0 && options.StreetTiles.Problem("Dashboard:StreetTiles") is { } problem)
            return problem;
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, layer) in options.TileLayers.Index())
        {
            var setting = $"Dashboard:TileLayers:{index}";
            if (layer.Problem(setting) is { } wrong)
                return wrong;
            if (!places.TryAdd(layer.Id, setting))
                return $"{setting}:Id is \"{layer.Id}\", as is {places[layer.Id]}:Id; each layer needs an id of its own.";
        }

        return null;
    }

    private static string? ProblemOf(string ground)
    {
        if (!File.Exists(ground))
            return "does not exist";
        try
        {
            GroundArchive.Open(ground);
            return null;
        }
        catch (InvalidDataException error)
        {
            return error.Message;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "cannot be read";
        }
    }

    private static bool HoldsDatasets(string folder) => Directory.Exists(folder) && DatasetFolder.Find(folder).Count > 0;

    private static string? FindUpwards(string root, string name, Func<string, bool> serves)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, name) is var nearest && serves(nearest))
                return nearest;
        }

        return null;
    }
}
