using BenchmarkDotNet.Attributes;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Bench;

/// <summary>
/// Cost of building a version with its search index, and of a search, for texts as long as those of the shipped dataset: <c>dotnet run -c
/// Release --project bench/Dashboard.Bench -- --filter '*Search*'</c>.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SearchBenchmarks
{
    private const int WordsOfText = 45;
    private const int DistinctWords = 30_000;
    private DatasetContent content = null!;
    private DatasetSnapshot snapshot = null!;

    private static readonly string[] Languages = ["en", "ru", "kk"];

    /// <summary>Number of events.</summary>
    [Params(200, 20_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var random = new Random(1);
        var made = MadeDataset.Of(Events);
        var texts =
            from e in made.Events
            from language in Languages
            select new TextEntry
            {
                Entity = "event",
                Id = e.Id,
                Field = "summary",
                Language = language,
                Text = Text(),
            };
        content = made with { Texts = [.. made.Texts.Where(t => t.Field != "summary"), .. texts] };
        snapshot = DatasetSnapshot.Build(content, MadeDataset.Version);

        // A few words are frequent and many are rare, as in any language.
        string Text() =>
            string.Join(
                ' ',
                Enumerable.Range(0, WordsOfText).Select(_ => $"район{(int)(DistinctWords * Math.Pow(random.NextDouble(), 3))}"));
    }

    [Benchmark]
    public DatasetSnapshot Build() => DatasetSnapshot.Build(content, MadeDataset.Version);

    [Benchmark]
    public int RareWord() => snapshot.Matching(new EventFilter { Text = "раион29999" }).Count();

    [Benchmark]
    public int EveryWord() => snapshot.Matching(new EventFilter { Text = "р район1" }).Count();
}
