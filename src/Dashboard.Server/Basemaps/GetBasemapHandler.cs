using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Server.Basemaps;

/// <summary>Answers with the ground of a dataset; plain ground when there is no such dataset.</summary>
internal sealed class GetBasemapHandler(BasemapSourceOf sourceOf, BasemapFolder folder) : IRequestHandler<GetBasemap, BasemapView>
{
    /// <inheritdoc/>
    public Task<BasemapView> Handle(GetBasemap request, CancellationToken cancellationToken) =>
        Task.FromResult(sourceOf(request.Dataset) is { } source ? folder.Of(source).View(request.Language) : BasemapView.Empty);
}
