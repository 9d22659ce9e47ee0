using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Dashboard.Server.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Snapshots;

public sealed class OlderVersionsTests : IDisposable
{
    private readonly StoreFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task Concurrent_requests_for_one_version_load_it_once_and_the_least_recently_used_makes_room()
    {
        for (var best = 100; best < 104; best++)
        {
            TinyDataset.New().Set("claims.csv", "k9", "best", $"{best}").WriteTo(fixture.Datasets);
            await fixture.OpenAsync();
        }

        fixture.Settings["Dashboard:OlderVersions"] = "2";
        var stored = fixture.Start().GetRequiredService<StoredVersions>();
        using var older = new OlderVersions(stored, Options.Create(fixture.Options()));
        var versions = await stored.ListAsync(TinyDataset.Id, TestContext.Current.CancellationToken);

        var first = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => older.GetAsync(versions[0]))));
        Assert.Single(first.Distinct());
        Assert.Equal(100, first[0].Content.Claims[^1].Best);
        Assert.Equal([1], first[0].History.Select(version => version.Version.Number));

        await older.GetAsync(versions[1]);
        Assert.Same(first[0], await older.GetAsync(versions[0]));
        await older.GetAsync(versions[2]);

        Assert.Equal(2, older.Count);
        Assert.Same(first[0], await older.GetAsync(versions[0]));
    }

    [Fact]
    public async Task A_version_that_could_not_be_read_is_tried_again()
    {
        TinyDataset.New().WriteTo(fixture.Datasets);
        await fixture.OpenAsync();
        var stored = fixture.Start().GetRequiredService<StoredVersions>();
        using var older = new OlderVersions(stored, Options.Create(fixture.Options()));
        var version = Assert.Single(await stored.ListAsync(TinyDataset.Id, TestContext.Current.CancellationToken));
        fixture.Execute("UPDATE claims SET status = 'nonsense'");
        await Assert.ThrowsAnyAsync<Exception>(() => older.GetAsync(version));
        fixture.Execute("UPDATE claims SET status = 'current'");

        Assert.Equal(9, (await older.GetAsync(version)).Content.Claims.Count);
    }
}
