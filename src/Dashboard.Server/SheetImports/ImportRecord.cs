using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// <c>import.json</c> in a dataset folder: what its columns were taken for, which may be edited, and what was written, by which the next
/// import knows the rows that were changed by hand.
/// </summary>
internal sealed class ImportRecord
{
    /// <summary>Name of the file.</summary>
    public const string File = "import.json";

    private const int HashDigits = 12;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file that was imported last.</summary>
    public string From { get; init; } = "";

    /// <summary>The field of each header; null: the column is left out. Edit it to correct a guess.</summary>
    public Dictionary<string, string?> Columns { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What each event was known by when it got its id.</summary>
    public Dictionary<string, EventKey> Events { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By file and key of the row: a hash of the cells that were written.</summary>
    public Dictionary<string, Dictionary<string, string>> Rows { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By file: the columns that were written, of which <see cref="Rows"/> has the hashes.</summary>
    public Dictionary<string, IReadOnlyList<string>> Written { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether a row of a file is as the import wrote it.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="key">Its key.</param>
    /// <param name="row">The row today.</param>
    public bool IsAsWritten(string file, string key, Dictionary<string, string> row) =>
        Rows.GetValueOrDefault(file)?.GetValueOrDefault(key) is { } hash && hash == HashOf(Written.GetValueOrDefault(file, []), row);

    /// <summary>The record of a folder; an empty one if it has none.</summary>
    /// <exception cref="JsonException">It was edited and is not valid.</exception>
    public static ImportRecord Of(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, File))
            ? JsonSerializer.Deserialize<ImportRecord>(System.IO.File.ReadAllBytes(Path.Combine(folder, File)), Json) ?? new ImportRecord()
            : new ImportRecord();

    /// <summary>The file.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>A hash of the cells of a row that an import writes.</summary>
    public static string HashOf(IEnumerable<string> columns, Dictionary<string, string> row)
    {
        var cells = string.Join('\u001F', columns.Select(column => row.GetValueOrDefault(column, "")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cells)))[..HashDigits];
    }
}
