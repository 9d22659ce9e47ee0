using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>For an address at which there is nothing: where to go instead.</summary>
public sealed partial class NotFoundPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();

    [Inject]
    private IMediator Mediator { get; set; } = null!;

    private IReadOnlyList<DatasetSummary>? Datasets { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => Datasets = await Mediator.Send(new GetDatasets("en"), gone.Token);
}
