using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Shared.Requests;

/// <summary>
/// Handles requests from the available snapshots, on the server and in the browser alike: one line for each kind of request. Requests that
/// need more than a snapshot (the basemap, the operator's address, the list of datasets) have a handler on the server only.
/// </summary>
public sealed class SnapshotRequestHandlers(ISnapshots snapshots)
    : IRequestHandler<GetView, DatasetView>,
        IRequestHandler<GetMatrix, MatrixView>,
        IRequestHandler<GetEvent, EventDetail>,
        IRequestHandler<GetEventsAround, EventsAround>,
        IRequestHandler<GetEventIndex, EventIndex>,
        IRequestHandler<GetClaims, ClaimList>,
        IRequestHandler<GetClaim, ClaimDetail>,
        IRequestHandler<GetCasualties, CasualtiesDetail>,
        IRequestHandler<GetPlaces, IReadOnlyList<PlaceView>>,
        IRequestHandler<GetPlace, PlaceDetail>,
        IRequestHandler<GetSource, SourceDetail>,
        IRequestHandler<GetStories, IReadOnlyList<StoryRef>>,
        IRequestHandler<GetStory, StoryView>,
        IRequestHandler<GetNames, IReadOnlyList<FoundName>>,
        IRequestHandler<GetEventTable, EventTable>,
        IRequestHandler<GetClaimTable, ClaimTable>
{
    /// <inheritdoc/>
    public Task<DatasetView> Handle(GetView request, CancellationToken cancellationToken) =>
        From(request, s => s.View(request.Filter, request.Page, request.Map, request.Colour, request.Marks, request.Count));

    /// <inheritdoc/>
    public Task<MatrixView> Handle(GetMatrix request, CancellationToken cancellationToken) =>
        From(request, s => s.Matrix(request.Filter, request.Language, request.Colour, request.Count, request.Rows));

    /// <inheritdoc/>
    public Task<EventDetail> Handle(GetEvent request, CancellationToken cancellationToken) =>
        From(request, s => s.Event(request.Id, request.Filter, request.Language));

    /// <inheritdoc/>
    public Task<EventsAround> Handle(GetEventsAround request, CancellationToken cancellationToken) =>
        From(request, s => s.Around(request.Id, request.Language));

    /// <inheritdoc/>
    public Task<EventIndex> Handle(GetEventIndex request, CancellationToken cancellationToken) =>
        From(request, s => s.Index(request.Filter));

    /// <inheritdoc/>
    public Task<ClaimList> Handle(GetClaims request, CancellationToken cancellationToken) =>
        From(request, s => s.Claims(request.Filter, request.Measure, request.Page));

    /// <inheritdoc/>
    public Task<ClaimDetail> Handle(GetClaim request, CancellationToken cancellationToken) =>
        From(request, s => s.Claim(request.Id, request.Known, request.Language));

    /// <inheritdoc/>
    public Task<CasualtiesDetail> Handle(GetCasualties request, CancellationToken cancellationToken) =>
        From(request, s => s.CasualtiesOf(request.Filter, request.Measure, request.Language));

    /// <inheritdoc/>
    public Task<IReadOnlyList<PlaceView>> Handle(GetPlaces request, CancellationToken cancellationToken) =>
        From(request, s => s.Places(request.Language));

    /// <inheritdoc/>
    public Task<PlaceDetail> Handle(GetPlace request, CancellationToken cancellationToken) =>
        From(request, s => s.Place(request.Id, request.Known, request.Page));

    /// <inheritdoc/>
    public Task<SourceDetail> Handle(GetSource request, CancellationToken cancellationToken) =>
        From(request, s => s.Source(request.Id, request.Known, request.Page));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoryRef>> Handle(GetStories request, CancellationToken cancellationToken) =>
        From(request, s => s.Summary(request.Language).Stories);

    /// <inheritdoc/>
    public Task<StoryView> Handle(GetStory request, CancellationToken cancellationToken) =>
        From(request, s => s.Story(request.Id, request.Language));

    /// <inheritdoc/>
    public Task<IReadOnlyList<FoundName>> Handle(GetNames request, CancellationToken cancellationToken) =>
        From(request, s => s.Names(request.Filter, request.Language));

    /// <inheritdoc/>
    public Task<EventTable> Handle(GetEventTable request, CancellationToken cancellationToken) =>
        From(request, s => s.EventTable(request.Filter, request.Sort, request.Page));

    /// <inheritdoc/>
    public Task<ClaimTable> Handle(GetClaimTable request, CancellationToken cancellationToken) =>
        From(request, s => s.ClaimTable(request.Filter, request.Measure, request.Sort, request.Page));

    private Task<T> From<T>(IDatasetRequest request, Func<DatasetSnapshot, T> answer) =>
        Task.FromResult(answer(snapshots.Get(request.Dataset)));
}
