using System.Text.Json;
using CsCheck;
using Dashboard.Client.Addresses;
using Dashboard.Client.Requests;
using Dashboard.Server.Snapshots;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Http;

/// <summary>The browser gets the same from the API as the server from its own handlers.</summary>
public sealed class BrowserRequestTests(BrowserRequestTests.BothDatasets both) : IClassFixture<BrowserRequestTests.BothDatasets>
{
    private const string Dataset = ShippedRecord.Id;
    private readonly RunningServer server = both.Host;
    private readonly HttpClient client = both.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private DatasetSnapshot Snapshot => server.Services.GetRequiredService<SnapshotRegistry>().Get(Dataset);

    private IMediator Mediator => server.Services.GetRequiredService<IMediator>();

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Every_view_arrives_as_it_was(string language)
    {
        await Same(new GetDatasets(language));
        await Same(new GetMissingDatasets());
        await Same(new GetView(Dataset, EventFilter.None, new(language)));
        await Same(new GetView(Dataset, new() { Known = new(2022, 1, 10), Places = IdSet.Of("almaty") }, new(language)));
        foreach (var colour in Enum.GetValues<ColourBy>())
            await Same(new GetView(Dataset, EventFilter.None, new(language), Colour: colour));
        foreach (var marks in Enum.GetValues<MapMarks>())
            await Same(new GetView(Dataset, EventFilter.None, new(language), Marks: marks));
        foreach (var colour in Enum.GetValues<ColourBy>())
            await Same(new GetMatrix(Dataset, EventFilter.None, language, colour));
        await Same(new GetMatrix(Dataset, new() { From = new DateOnly(2022, 1, 4), To = new DateOnly(2022, 1, 8) }, language, Rows: 5));
        await Same(new GetClaims(Dataset, EventFilter.None, null, new(language)));
        await Same(new GetClaims(Dataset, EventFilter.None, Measure.Detained, new(language, Limit: 20)));
        await Same(new GetEventIndex(Dataset, new() { Places = IdSet.Of("almaty") }));
        await Same(new GetPlaces(Dataset, language));
        await Same(new GetStories(Dataset, language));
        await Same(new GetStory(Dataset, "how-many-died", language));
        await Same(new GetNames(Dataset, new() { Text = "al" }, language));
        await Same(new GetBasemap(Dataset, language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    public async Task Every_event_arrives_as_it_was(string language)
    {
        foreach (var item in (await Mediator.Send(new GetView(Dataset, EventFilter.None, new(language)), CancellationToken)).Events.Items)
            await Same(new GetEvent(Dataset, item.Id, EventFilter.None, language));
    }

    [Fact]
    public async Task A_view_under_any_filter_arrives_as_it_was()
    {
        var filters = Generated.Filter(Snapshot, "gas", "Almaty");
        await filters.SampleAsync(filter => Same(new GetView(Dataset, filter, new("ru"))), iter: 30, threads: 1);
    }

    [Fact]
    public async Task An_index_takes_no_notice_of_dates()
    {
        var dated = new GetEventIndex(Dataset, new() { From = new DateOnly(2022, 1, 5), Known = new(2022, 1, 10) });
        Assert.Equal(Written(await Get(new GetEventIndex(Dataset, EventFilter.None))), Written(await Get(dated)));
        await Same(dated);
    }

    [Fact]
    public async Task A_text_that_lacks_a_translation_arrives_with_the_language_that_it_is_in()
    {
        var request = new GetView(TinyDataset.Id, EventFilter.None, new("ru"));
        await Same(request);
        Assert.Contains((await Get(request)).Events.Items, item => item.Title.Language == "en");
    }

    [Fact]
    public async Task What_is_not_there_is_refused_as_on_the_server()
    {
        var request = new GetEvent(Dataset, "e0780", EventFilter.None, "en");
        var here = await Assert.ThrowsAsync<UnknownEntityException>(() => Mediator.Send(request, CancellationToken));
        var there = await Assert.ThrowsAsync<UnknownEntityException>(() => Get(request));
        Assert.Equal((here.Kind, here.Id, here.Dataset, here.Message), (there.Kind, there.Id, there.Dataset, there.Message));
        Assert.Equal(here.Suggestions, there.Suggestions);
    }

    [Fact]
    public async Task A_bad_value_is_refused_with_what_the_server_read()
    {
        var themes = IdSet.Of("nope", new string('x', 80));
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => Get(new GetView(Dataset, new() { Themes = themes }, new())));
        Assert.Equal(
            QueryCodec
                .Parse(
                    QueryCodec.Format(new() { Themes = themes }, ViewOptions.Default),
                    Snapshot)
                .Problems,
            refused.Problems);
    }

    [Fact]
    public async Task An_old_cursor_is_refused_by_every_paged_list_here_and_there()
    {
        var old = new PageOf(Cursor: new(99, 50));
        var (claim, none) = (Snapshot.Content.Claims[0], EventFilter.None);
        await IsRefused(new GetView(Dataset, none, old));
        await IsRefused(new GetClaims(Dataset, none, null, old));
        await IsRefused(new GetEventTable(Dataset, none, default, old));
        await IsRefused(new GetClaimTable(Dataset, none, null, default, old));
        await IsRefused(new GetPlace(Dataset, claim.Place, null, old));
        await IsRefused(new GetSource(Dataset, claim.Sources[0], null, old));
    }

    private async Task IsRefused<T>(IRequest<T> request)
    {
        var here = await Assert.ThrowsAsync<VersionGoneException>(() => Mediator.Send(request, CancellationToken));
        Assert.Equal(here.Message, (await Assert.ThrowsAsync<VersionGoneException>(() => Get(request))).Message);
    }

    private async Task Same<T>(IRequest<T> request) =>
        Assert.Equal(Written(await Mediator.Send(request, CancellationToken)), Written(await Get(request)));

    private Task<T> Get<T>(IRequest<T> request) => new Api(client).GetAsync<T>(ApiAddress.Of(request), CancellationToken);

    private static string Written<T>(T view) => JsonSerializer.Serialize(view, ViewJson.Options);

    public sealed class BothDatasets() : SharedServer(() => RunningServer.On(folder =>
    {
        var shipped = Directory.CreateDirectory(Path.Combine(folder, Dataset));
        foreach (var file in Directory.EnumerateFiles(ShippedRecord.Folder))
            File.Copy(file, Path.Combine(shipped.FullName, Path.GetFileName(file)));
        TinyDataset.New().WriteTo(folder);
    }));
}
