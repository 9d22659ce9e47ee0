using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Tests;

/// <summary>Returns what a test sets up, and records the requests.</summary>
internal sealed class FakeMediator : IMediator
{
    public List<object> Asked { get; } = [];

    public Func<GetView, DatasetView> View { get; set; } = _ => Sample.View;

    public Func<GetEvent, EventDetail> Event { get; set; } =
        request => throw new UnknownEntityException("event", request.Id, request.Dataset, []);

    public Func<GetEventTable, EventTable> EventTable { get; set; } = _ => throw new NotSupportedException();

    public Func<GetClaimTable, ClaimTable> ClaimTable { get; set; } = _ => throw new NotSupportedException();

    public Func<GetAbout, AboutView> About { get; set; } = _ => throw new NotSupportedException();

    public Func<GetCasualties, CasualtiesDetail> Casualties { get; set; } =
        request => throw new UnknownEntityException("dataset", request.Dataset, null, []);

    public IReadOnlyList<DatasetSummary> Datasets { get; set; } = [Sample.About];

    public IReadOnlyList<string> Missing { get; set; } = [];

    /// <summary>Responses to requests of other types.</summary>
    public Dictionary<Type, object> Others { get; } = [];

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        Asked.Add(request);
        object answer = request switch
        {
            GetView view => View(view),
            GetEvent one => Event(one),
            GetEventTable table => EventTable(table),
            GetClaimTable table => ClaimTable(table),
            GetAbout about => About(about),
            GetCasualties casualties => Casualties(casualties),
            GetDatasets => Datasets,
            GetMissingDatasets => Missing,
            GetBasemap => BasemapView.Empty,
            _ when Others.TryGetValue(request.GetType(), out var other) => other,
            _ => throw new NotSupportedException(request.GetType().Name),
        };
        return Task.FromResult((TResponse)answer);
    }

    public Task Send(IRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => throw new NotSupportedException();

    public Task Publish(object notification, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
