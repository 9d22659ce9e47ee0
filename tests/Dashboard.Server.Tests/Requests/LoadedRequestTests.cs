using Dashboard.Client.Requests;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Requests;

/// <summary>The browser handles requests itself, with the dataset loaded.</summary>
public sealed class LoadedRequestTests(ShippedServer shipped) : RequestTests(shipped)
{
    private readonly CountingHandler network = new();
    private ServiceProvider browser = null!;

    public override async ValueTask InitializeAsync()
    {
        var client = Server.CreateDefaultClient(network);
        var services = new ServiceCollection().AddRequests(client.BaseAddress!);
        services.AddSingleton(new Api(client)).AddSingleton<TimeProvider>(new NoWaiting());
        browser = services.BuildServiceProvider();
        Mediator = browser.GetRequiredService<IMediator>();
        await browser.GetRequiredService<LoadedSnapshots>().LoadAsync(Dataset, Snapshot.Version.Name);
        network.Asked.Clear();
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_server()
    {
        await Mediator.Send(new GetView(Dataset, new() { Themes = IdSet.Of("demands") }, new PageOf()), CancellationToken);
        await Mediator.Send(new GetEvent(Dataset, "e045", new() { Known = new(2022, 1, 10) }, "en"), CancellationToken);
        Assert.Empty(network.Asked);
    }

    [Fact]
    public async Task What_needs_more_than_the_dataset_is_asked_of_the_server()
    {
        await Mediator.Send(new GetBasemap(Dataset, null), CancellationToken);
        Assert.Equal([$"/api/v1/{Dataset}/basemap"], network.Asked);
    }

    [Fact]
    public void Its_values_are_those_that_an_address_may_name()
    {
        var vocabulary = browser.GetRequiredService<IDatasetCatalog>().Vocabulary(Dataset)!;
        Assert.True(vocabulary.Has(Facet.Theme, "demands"));
        Assert.False(vocabulary.Has(Facet.Theme, "nope"));
    }

    [Fact]
    public async Task A_version_that_is_no_longer_served_leaves_the_questions_to_the_server()
    {
        var asked = new CountingHandler();
        var client = Server.CreateDefaultClient(asked);
        var services = new ServiceCollection().AddRequests(client.BaseAddress!);
        services.AddSingleton(new Api(client)).AddSingleton<TimeProvider>(new NoWaiting());
        await using var late = services.BuildServiceProvider();
        await late.GetRequiredService<LoadedSnapshots>().LoadAsync(Dataset, "99-0123456789abcdef");

        await late.GetRequiredService<IMediator>().Send(new GetView(Dataset, EventFilter.None, new PageOf()), CancellationToken);

        Assert.Equal([$"/api/v1/{Dataset}/snapshot?version=99-0123456789abcdef", $"/api/v1/{Dataset}/view"], asked.Asked);
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Timers fire at once.</summary>
    private sealed class NoWaiting : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
