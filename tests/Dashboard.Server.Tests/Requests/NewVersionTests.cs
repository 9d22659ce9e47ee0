using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Requests;

public sealed class NewVersionTests : IAsyncLifetime
{
    private readonly RunningServer server = RunningServer.On(TinyDataset.New());
    private IMediator mediator = null!;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        mediator = server.Services.GetRequiredService<IMediator>();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_new_version_is_answered_anew_and_swapped_in_as_a_whole()
    {
        var registry = server.Services.GetRequiredService<SnapshotRegistry>();
        var before = await View();
        var held = registry.Get(TinyDataset.Id);
        registry.Publish(DatasetSnapshot.Build(held.Content, held.Version with { Number = 2, Hash = "fedcba9876543210" }));

        Assert.Equal("2-fedcba9876543210", (await View()).Version);
        Assert.NotEqual(before.Version, (await View()).Version);
    }

    private Task<DatasetView> View() => mediator.Send(new GetView(TinyDataset.Id, EventFilter.None, new PageOf()), CancellationToken);
}
