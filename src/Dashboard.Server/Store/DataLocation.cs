using Dashboard.Server.Import;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Store;

/// <summary>Turns the settings into full paths and says which setting to change when they lead nowhere.</summary>
internal sealed class DataLocation(IHostEnvironment host) : IPostConfigureOptions<DashboardOptions>, IValidateOptions<DashboardOptions>
{
    private const string DefaultDatasets = "data";
    private const string DefaultDataDirectory = "var";

    public void PostConfigure(string? name, DashboardOptions options)
    {
        var root = host.ContentRootPath;
        options.Datasets = string.IsNullOrWhiteSpace(options.Datasets) ? NearestDatasets(root) : Path.GetFullPath(options.Datasets, root);
        options.DataDirectory = string.IsNullOrWhiteSpace(options.DataDirectory)
            ? Path.Combine(Path.GetDirectoryName(options.Datasets) ?? root, DefaultDataDirectory)
            : Path.GetFullPath(options.DataDirectory, root);
        if (string.IsNullOrWhiteSpace(options.DefaultDataset))
            options.DefaultDataset = null;
    }

    public ValidateOptionsResult Validate(string? name, DashboardOptions options)
    {
        if (options.Datasets is null)
            return Fail($"No folder {DefaultDatasets} with a dataset in it was found in {host.ContentRootPath} or above it; set Dashboard:Datasets to the folder that holds the dataset folders.");
        if (!Directory.Exists(options.Datasets))
            return Fail($"The folder {options.Datasets} does not exist; set Dashboard:Datasets to the folder that holds the dataset folders.");
        if (File.Exists(options.DataDirectory))
            return Fail($"{options.DataDirectory} is a file; set Dashboard:DataDirectory to a folder.");
        if (options.DefaultDataset is { } dataset && !Cells.IsSlug(dataset))
            return Fail($"Dashboard:DefaultDataset is \"{dataset}\"; it must be the id of a dataset: lower-case letters, digits and hyphens.");
        return ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Fail(string message) => ValidateOptionsResult.Fail(message);

    private static string? NearestDatasets(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var datasets = Path.Combine(folder.FullName, DefaultDatasets);
            if (Directory.Exists(datasets) && DatasetFolder.Find(datasets).Count > 0)
                return datasets;
        }

        return null;
    }
}
