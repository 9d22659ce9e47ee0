using System.Text.Json;
using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

/// <summary>Checks every name and text of a JSON file before parsing: an unpaired surrogate would throw.</summary>
internal static class JsonTexts
{
    /// <summary>Whether all are valid text; the others are reported with their path.</summary>
    public static bool AreValid(JsonElement root, string file, ImportReport report)
    {
        var errorsBefore = report.Errors.Count;
        Check(root, "");
        return report.Errors.Count == errorsBefore;

        void Check(JsonElement element, string path)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        if (IsValid(() => property.Name, path) is { } name)
                            Check(property.Value, path.Length == 0 ? name : $"{path}.{name}");
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                        Check(item, path);
                    break;
                case JsonValueKind.String:
                    IsValid(() => element.GetString()!, path);
                    break;
            }
        }

        string? IsValid(Func<string> read, string path)
        {
            try
            {
                var text = read();
                if (Characters.FirstForbidden(text) is not { } forbidden)
                    return text;
                report.Refuse(file, null, NullIfRoot(path), text, FileText.Holds(forbidden));
            }
            catch (InvalidOperationException)
            {
                // The exception does not say which of the two it is.
                report.Refuse(
                    file,
                    null,
                    NullIfRoot(path),
                    null,
                    "holds an unpaired surrogate or bytes that are not UTF-8; write the text again");
            }

            return null;
        }
    }

    private static string? NullIfRoot(string path) => path.Length == 0 ? null : path;
}
