using BenchmarkDotNet.Attributes;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Bench;

/// <summary>
/// Cost of an uncached view by number of events: <c>dotnet run -c Release --project bench/Dashboard.Bench -- --filter '*View*'</c>.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ViewBenchmarks
{
    private static readonly EventFilter January = EventFilter.None with { From = new DateOnly(2022, 1, 2), To = new DateOnly(2022, 1, 11) };
    private DatasetSnapshot snapshot = null!;

    /// <summary>Number of events.</summary>
    [Params(164, 16_400, 1_000_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Build() => snapshot = DatasetSnapshot.Build(MadeDataset.Of(Events), MadeDataset.Version);

    [Benchmark(Baseline = true)]
    public DatasetView Everything() => snapshot.View(EventFilter.None, new PageOf());

    [Benchmark]
    public DatasetView TenDays() => snapshot.View(January, new PageOf());

    [Benchmark]
    public DatasetView TenDaysOfOneTheme() => snapshot.View(January with { Themes = IdSet.Of("theme-3") }, new PageOf());

    [Benchmark]
    public EventTable MiddleOfTheTableByTitle() =>
        snapshot.EventTable(
            EventFilter.None,
            new Sorting<EventColumn>(EventColumn.Title, false),
            new PageOf(Cursor: new Cursor(1, Events / 2)));

    [Benchmark]
    public DatasetView Word() => snapshot.View(EventFilter.None with { Text = "square 7" }, new PageOf());
}
