using CsCheck;
using Dashboard.Server.Store;
using Dashboard.Server.Tests.Store;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests;
using Dashboard.Shared.Views;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Snapshots;

/// <summary>The shipped dataset in a store and in a snapshot: both must give the same results.</summary>
public sealed class SqlOracleTests : IAsyncLifetime
{
    private readonly StoreFixture fixture = new();
    private DatasetSnapshot snapshot = null!;
    private DashboardStore store = null!;
    private SqlAnswers sql = null!;

    public async ValueTask InitializeAsync()
    {
        fixture.Settings["Dashboard:Datasets"] = Path.Combine(Repository.Folder, "data");
        var host = fixture.Start();
        snapshot = (await host.GetRequiredService<PublishedDatasets>().OpenAsync(TestContext.Current.CancellationToken)).Snapshots[0];
        store = await host.GetRequiredService<IDbContextFactory<DashboardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        sql = new SqlAnswers(store, await store.Versions.Select(v => v.Id).SingleAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        fixture.Dispose();
    }

    [Fact]
    public void The_same_events_match() => Filters.Sample(
        filter => Assert.Equal(sql.Ids(filter), snapshot.Matching(filter).Select(e => e.Id).Order(StringComparer.Ordinal)),
        iter: 300,
        threads: 1);

    [Fact]
    public void The_same_numbers_stand_on_the_map_the_timeline_and_in_the_list() => Filters.Sample(
        filter =>
        {
            var view = snapshot.View(filter, new PageOf());
            var places = sql.ByPlace(filter);
            Assert.Equal(sql.Matched(filter), view.Matched);
            Assert.All(view.Map.Marks, mark => Assert.Equal(places[mark.Id], mark.Count));
            Assert.Equal(places.Where(p => view.Map.UnlocatedPlaces.Contains(p.Key)).Sum(p => p.Value), view.Map.Unlocated);
            Assert.Equal(view.Matched, view.Timeline.Bins.Sum(b => b.Matched));
            foreach (var bin in view.Timeline.Bins.Where((bin, i) => i % 7 == 0 && bin.Unit != BinUnit.Hour))
                Assert.Equal(sql.BeginningBetween(filter, bin.Start, bin.End), bin.Count);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void A_facet_value_counts_what_choosing_it_alone_gives_in_sql() => Filters.Sample(
        filter =>
        {
            var facets = snapshot.View(filter, new PageOf()).Facets;
            foreach (var facet in Enum.GetValues<Facet>())
            {
                foreach (var value in facets[facet].Where((_, i) => i % 9 == 0))
                    Assert.Equal(sql.Matched(filter.With(facet, IdSet.Of(value.Id))), value.Count);
            }
        },
        iter: 25,
        threads: 1);

    private Gen<EventFilter> Filters => Generated.Filter(snapshot, "square", "police", "internet", "Zhanaozen");
}
