using System.Text.Json;
using CsCheck;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Requests;

/// <summary>Responses to requests about a dataset: the same tests for the server and the browser.</summary>
public abstract class RequestTests(ShippedServer shipped) : IAsyncLifetime
{
    private protected const string Dataset = ShippedRecord.Id;

    private protected RunningServer Server { get; } = shipped.Host;

    private protected static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private protected DatasetSnapshot Snapshot => Server.Services.GetRequiredService<SnapshotRegistry>().Get(Dataset);

    /// <summary>The mediator of this side.</summary>
    private protected IMediator Mediator { get; set; } = null!;

    public abstract ValueTask InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public Task A_view_under_any_filter_is_that_of_the_snapshot() =>
        Generated
            .Filter(Snapshot, "gas", "Almaty")
            .SampleAsync(
                async filter =>
                    Assert.Equal(
                        Written(Snapshot.View(filter, new("ru"))),
                        Written(await Mediator.Send(new GetView(Dataset, filter, new("ru")), CancellationToken))),
                iter: 30,
                threads: 1);

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    public async Task Every_event_is_that_of_the_snapshot(string language)
    {
        foreach (var one in Snapshot.Content.Events)
            Assert.Equal(
                Written(Snapshot.Event(one.Id, EventFilter.None, language)),
                Written(await Mediator.Send(new GetEvent(Dataset, one.Id, EventFilter.None, language), CancellationToken)));
    }

    [Fact]
    public async Task Every_other_thing_is_that_of_the_snapshot()
    {
        var (filter, page) = (new EventFilter { Known = new(2022, 1, 10) }, new PageOf("ru", Limit: 20));
        await Same(s => s.Around("e045", "ru"), new GetEventsAround(Dataset, "e045", "ru"));
        await Same(s => s.Index(filter), new GetEventIndex(Dataset, filter));
        await Same(s => s.Matrix(filter, "ru", ColourBy.Type, rows: 7), new GetMatrix(Dataset, filter, "ru", ColourBy.Type, Rows: 7));
        await Same(s => s.Claims(filter, Measure.Detained, page), new GetClaims(Dataset, filter, Measure.Detained, page));
        await Same(s => s.CasualtiesOf(filter, null, "ru"), new GetCasualties(Dataset, filter, null, "ru"));
        await Same(s => s.Places("ru"), new GetPlaces(Dataset, "ru"));
        await Same(s => s.Summary("ru").Stories, new GetStories(Dataset, "ru"));
        foreach (var story in Snapshot.Content.Stories)
            await Same(s => s.Story(story.Id, "ru"), new GetStory(Dataset, story.Id, "ru"));
        await Same(s => s.Names(new() { Text = "ал" }, "ru"), new GetNames(Dataset, new() { Text = "ал" }, "ru"));
        await Same(s => s.EventTable(filter, default, page), new GetEventTable(Dataset, filter, default, page));
        await Same(s => s.ClaimTable(filter, null, default, page), new GetClaimTable(Dataset, filter, null, default, page));
        foreach (var claim in Snapshot.Content.Claims.Take(20))
            await Same(s => s.Claim(claim.Id, filter.Known, "ru"), new GetClaim(Dataset, claim.Id, filter.Known, "ru"));
        foreach (var place in Snapshot.Content.Places.Take(20))
            await Same(s => s.Place(place.Id, filter.Known, page), new GetPlace(Dataset, place.Id, filter.Known, page));
        foreach (var source in Snapshot.Content.Sources.Take(20))
            await Same(s => s.Source(source.Id, filter.Known, page), new GetSource(Dataset, source.Id, filter.Known, page));
    }

    [Fact]
    public async Task An_unknown_dataset_is_refused_with_those_that_exist()
    {
        var refusal = await Assert.ThrowsAsync<UnknownEntityException>(() =>
            Mediator.Send(new GetView("atlantis", EventFilter.None, new PageOf()), CancellationToken));
        Assert.Contains(Dataset, refusal.Suggestions);
    }

    [Fact]
    public async Task An_unknown_event_is_refused_with_those_that_are_written_alike()
    {
        var refusal = await Assert.ThrowsAsync<UnknownEntityException>(() =>
            Mediator.Send(new GetEvent(Dataset, "e0450", EventFilter.None, "en"), CancellationToken));
        Assert.Equal("event", refusal.Kind);
        Assert.Contains("e045", refusal.Suggestions);
    }

    private async Task Same<T>(Func<DatasetSnapshot, T> answer, IRequest<T> request) =>
        Assert.Equal(Written(answer(Snapshot)), Written(await Mediator.Send(request, CancellationToken)));

    private static string Written<T>(T view) => JsonSerializer.Serialize(view, ViewJson.Options);
}
