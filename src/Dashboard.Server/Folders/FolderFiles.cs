using Dashboard.Server.Import.Files;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Folders;

/// <summary>A dataset as the files of its folder. The loader reads the same rows and texts from them, in the same order.</summary>
internal static class FolderFiles
{
    /// <summary>
    /// The files by name. A folder of the dataset that exists already keeps the order of its columns, its columns that are not known here,
    /// and its choice of a column or a file for the texts in a language; so a comparison of the two shows what differs in the data.
    /// </summary>
    /// <param name="content">The dataset.</param>
    /// <param name="existing">
    /// The files of that folder by name; null: there is none, and texts in other languages than the first get files of their own.
    /// </param>
    public static IReadOnlyDictionary<string, byte[]> Of(DatasetContent content, IReadOnlyDictionary<string, byte[]>? existing = null)
    {
        var tables = new ContentTables(content, existing ?? new Dictionary<string, byte[]>());
        var files = tables.All().ToDictionary(table => table.File, table => table.Bytes(), StringComparer.Ordinal);
        files.Add(DatasetJson.File, DatasetJsonFile.Of(content));
        return files;
    }

    /// <summary>Writes the files over those of a folder. What else is in it stays.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static void Write(DatasetContent content, string folder)
    {
        var existing = Directory.EnumerateFiles(folder, "*.csv").ToDictionary(
            path => Path.GetFileName(path),
            File.ReadAllBytes,
            StringComparer.Ordinal);
        foreach (var (file, bytes) in Of(content, existing))
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
    }
}
