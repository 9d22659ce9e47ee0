using System.CommandLine;

namespace Dashboard.Server.Commands;

/// <summary>The argument that names a dataset: its id, or the path of its folder.</summary>
internal static class DatasetArgument
{
    public static Argument<string> New() => new("dataset") { Description = "Id of a dataset, or path of its folder" };

    /// <summary>The folder that was named.</summary>
    /// <param name="named">The argument.</param>
    /// <param name="datasets">The folder of dataset folders; null: that of the server.</param>
    public static string FolderOf(string named, string? datasets) =>
        Directory.Exists(named) ? Path.GetFullPath(named) : Path.Combine(DatasetsFolder.Of(datasets), named);
}
