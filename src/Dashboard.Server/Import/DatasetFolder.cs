using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Import.Rules;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import;

/// <summary>The files of one dataset, as they were on disk at one moment.</summary>
internal sealed class DatasetFolder
{
    private const int HashDigits = 16;

    private readonly SortedDictionary<string, byte[]> files;

    private DatasetFolder(string name, SortedDictionary<string, byte[]> files) => (Name, this.files) = (name, files);

    /// <summary>Name of the folder, which is the dataset's id.</summary>
    public string Name { get; }

    /// <summary>16 hexadecimal digits that change with any byte of the dataset's files.</summary>
    public string ContentHash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, bytes) in files)
            {
                // The lengths reveal a byte that moves from one file to the next.
                var length = new byte[sizeof(long)];
                BinaryPrimitives.WriteInt64LittleEndian(length, bytes.LongLength);
                hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
                hash.AppendData(length);
                hash.AppendData(bytes);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashDigits];
        }
    }

    /// <summary>The dataset folders under <paramref name="path"/>: those with a <c>dataset.json</c>, by name.</summary>
    public static IReadOnlyList<string> Find(string path) =>
        [.. Directory.EnumerateDirectories(path)
            .Where(folder => File.Exists(Path.Combine(folder, DatasetJson.File)))
            .Order(StringComparer.Ordinal)];

    /// <summary>A text that changes when a file of the dataset is written, added or removed, without reading any.</summary>
    public static string StateOf(string path) => string.Join(
        '|',
        new DirectoryInfo(path).EnumerateFiles()
            .Where(file => IsPart(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")));

    /// <summary>Reads the files of a dataset; other files are ignored.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="name">The id of its dataset, if that is not the name of the folder.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static DatasetFolder Open(string path, string? name = null)
    {
        var found = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path))
        {
            var part = Path.GetFileName(file);
            if (IsPart(part))
                found.Add(part, File.ReadAllBytes(file));
        }

        return new(name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))), found);
    }

    /// <summary>Parses the files and checks every rule.</summary>
    /// <param name="clock">Says today's date, after which nothing can have been said; null: that of the machine.</param>
    public LoadedDataset Load(TimeProvider? clock = null)
    {
        var report = new ImportReport();
        var texts = new TextCollector();
        var info = DatasetJson.Read(Name, files, texts, report, out var firstLanguage);
        var rows = DatasetRows.Read(new FolderReader(files, firstLanguage ?? "en", texts, report));
        PlaceRules.Check(rows);
        ThemeRules.Check(rows);
        EventRules.Check(rows);
        CodedRules.Check(rows);
        ClaimRules.Check(rows, texts);
        ClaimChains.Check(rows);
        StatementRules.Check(rows);
        StoryRules.Check(rows);
        RemovalRules.Check(rows);
        TextRules.Check(rows, Name, firstLanguage, texts);
        CitedNumbers.Check(rows, info, texts, report);
        var today = DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().Date);
        LikelyMistakes.Name(rows, info, texts, report, today);

        var content = report.Errors.Count == 0 && info is not null ? Content(info, rows, texts) : null;
        if (content is not null)
            StoryRules.CheckAddresses(rows, content);
        return new(report.Errors.Count == 0 ? content : null, report.Errors, report.Warnings);
    }

    private static bool IsPart(string name) =>
        DatasetRows.Files.Contains(name, StringComparer.Ordinal)
        || DatasetRows.Tables.Any(file => file.IsOptional && file.File == name)
        || name == RemovedFile.Columns.File
        || TextsFile.IsName(name);

    private static DatasetContent Content(DatasetInfo info, DatasetRows rows, TextCollector texts) => new()
    {
        Info = info,
        Places = rows.Places.Values,
        Regions = rows.Regions.Values,
        Actors = rows.Actors.Values,
        Themes = rows.Themes.Values,
        Events = rows.Events.Values,
        Claims = rows.Claims.Values,
        Statements = rows.Statements.Values,
        Sources = rows.Sources.Values,
        Words = rows.Words.Values,
        Stories = rows.Stories.Values,
        StorySteps = rows.StorySteps.Values,
        Removed = rows.Removed.Values,
        Texts = texts.Entries,
    };
}
