using System.Reflection;
using System.Text.RegularExpressions;
using Dashboard.Server.Import.Files;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Codebook;

/// <summary>The data dictionary: what each column of each file means, as the tables of <c>docs/data-model.md</c> say.</summary>
internal sealed partial class DataDictionary
{
    private static readonly Lazy<DataDictionary> Loaded = new(() => Parse(Document()));

    private DataDictionary(IReadOnlyList<CodebookFile> files) => Files = files;

    /// <summary>The files, in the order of the document.</summary>
    public IReadOnlyList<CodebookFile> Files { get; }

    /// <summary>The dictionary of this build.</summary>
    public static DataDictionary Load() => Loaded.Value;

    /// <summary>The entry of a column; null if the document lacks it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="column">Its column; one of a language (<c>title_kk</c>) has the entry of its field.</param>
    public CodebookColumn? Find(FileColumns file, string column)
    {
        // A vocabulary names its columns of texts by the language alone, and the document lists them under the first.
        var name = file.TextOf(column, "en") is { } text ? file.BareLanguageField is null ? text.Field : "en" : column;
        return Files.FirstOrDefault(entry => entry.Name == file.File)?.Columns.FirstOrDefault(entry => entry.Name == name);
    }

    /// <summary>Reads the tables below the headings that name a file.</summary>
    internal static DataDictionary Parse(string document)
    {
        var files = new List<CodebookFile>();
        List<CodebookColumn>? columns = null;
        foreach (var line in document.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                columns = null;
                if (FileName().IsMatch(line))
                    files.Add(new CodebookFile(line[3..].Trim(), columns = []));
            }
            else if (columns is not null && line.StartsWith("| `", StringComparison.Ordinal))
            {
                var cells = line.Split('|')[1..];
                foreach (Match name in CodeSpan().Matches(cells[0]))
                {
                    columns.Add(new CodebookColumn(
                        name.Groups["code"].Value.Replace("_…", "", StringComparison.Ordinal),
                        cells[0].Contains("*opt*", StringComparison.Ordinal),
                        Plain(cells[1]),
                        Plain(cells[2]),
                        Plain(cells[3])));
                }
            }
        }

        return new DataDictionary(files);
    }

    private static string Plain(string cell) => Link().Replace(cell, "${text}")
        .Replace("` `", ", ", StringComparison.Ordinal)
        .Replace("`", "", StringComparison.Ordinal)
        .Trim();

    private static string Document()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data-model.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A## \S+\.(csv|json)\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
