using System.Text.Json.Nodes;
using Dashboard.Server.Folders;
using Dashboard.Server.Import.Files;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Workbooks;

/// <summary>
/// Writes the dataset of a folder as a workbook: every text in a column of its language, every other column as in the folder.
/// </summary>
internal static class DatasetWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="content">The dataset.</param>
    /// <param name="folder">Its folder, whose further columns are kept.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public static Task WriteAsync(DatasetContent content, string folder, Stream stream, CancellationToken cancellationToken)
    {
        string[] languages =
        [
            .. content.Info.Languages.Union(content.Texts.Select(text => text.Language).Distinct().Order(StringComparer.Ordinal)),
        ];
        var headers = DatasetRows.Tables.ToDictionary(file => file.File, file => Header(file, languages, folder), StringComparer.Ordinal);
        var files = FolderFiles.Of(content, headers);
        return ModelWorkbook.WriteAsync(
            stream,
            Properties(JsonNode.Parse(files[DatasetJson.File])!.AsObject(), languages),
            [
                .. DatasetRows.Tables.Select(file =>
                {
                    var table = Table.Parse(Table.Empty(file, languages), files[file.File]);
                    return new ModelSheet(file, table.Columns, [.. table.Rows.Values]);
                }),
            ],
            cancellationToken);
    }

    private static byte[] Header(FileColumns file, string[] languages, string folder)
    {
        var table = Table.Empty(file, languages);
        var path = Path.Combine(folder, file.File);
        var kept = File.Exists(path) ? Table.Parse(table, File.ReadAllBytes(path)).Columns : [];
        string[] further = [.. kept.Where(column => file.IsKnown(column) && file.TextOf(column, languages[0]) is null)];
        return (table with { Columns = [.. table.Columns.Union(further, StringComparer.Ordinal)] }).Bytes();
    }

    private static List<(string Name, string Value, string Meaning)> Properties(JsonObject json, string[] languages)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in json)
        {
            if (value is JsonObject parts)
            {
                foreach (var (part, text) in parts.Where(part => part.Value is JsonValue))
                    values[name == "focus" ? $"focus.{part}" : $"{name}_{part}"] = text!.GetValue<string>();
            }
            else
            {
                values[name] = value switch
                {
                    JsonArray list => string.Join("; ", list),
                    JsonValue flag when flag.TryGetValue(out bool isSo) => isSo ? "yes" : "no",
                    _ => value?.ToString() ?? "",
                };
            }
        }

        return
        [
            .. Template.Properties(languages).Select(property =>
                (property.Name, values.GetValueOrDefault(property.Name, property.Value), property.Meaning)),
        ];
    }
}
