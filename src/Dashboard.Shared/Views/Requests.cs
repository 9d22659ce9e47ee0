using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Versions;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>A request about one dataset. Requests are values: within one version, equal requests have equal responses.</summary>
public interface IDatasetRequest
{
    /// <summary>Slug of the dataset.</summary>
    string Dataset { get; }
}

/// <summary>Gets the served datasets.</summary>
/// <param name="Language">Language tag of titles; null: each in the first language of its dataset.</param>
public sealed record GetDatasets(string? Language) : IRequest<IReadOnlyList<DatasetSummary>>;

/// <summary>Gets the ids of datasets that should be served but are not, by name. The reason is only in the server's log.</summary>
public sealed record GetMissingDatasets : IRequest<IReadOnlyList<string>>;

/// <summary>Gets everything that the dashboard shows.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Page">Page and language of the events.</param>
/// <param name="Map">Position of the map, for the groups of its zoom; null: the whole frame.</param>
/// <param name="Colour">What colours stand for.</param>
/// <param name="Marks">What the marks of the map stand for.</param>
/// <param name="Count">What marks and bars count: null: events; else as in <c>count=</c>.</param>
public sealed record GetView(
    string Dataset,
    EventFilter Filter,
    PageOf Page,
    MapPosition? Map = null,
    ColourBy Colour = ColourBy.Theme,
    MapMarks Marks = MapMarks.Places,
    string? Count = null) : IRequest<DatasetView>, IDatasetRequest
{
    /// <summary>The view as the options of an address draw it.</summary>
    public static GetView DrawnBy(ViewOptions options, string dataset, EventFilter filter, PageOf page)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new GetView(dataset, filter, page, options.Map, options.Colour, options.Marks, options.Count);
    }
}

/// <summary>Gets where and when the matching events were: places by days.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
/// <param name="Colour">What the shares of a cell are by.</param>
/// <param name="Count">What cells count: null: events; else as in <c>count=</c>.</param>
/// <param name="Rows">Maximum number of rows, 1 to <see cref="MatrixView.MaxRows"/>.</param>
public sealed record GetMatrix(
    string Dataset,
    EventFilter Filter,
    string? Language,
    ColourBy Colour = ColourBy.Theme,
    string? Count = null,
    int Rows = MatrixView.MaxRows) : IRequest<MatrixView>, IDatasetRequest
{
    /// <summary>The matrix as the options of an address draw it.</summary>
    public static GetMatrix DrawnBy(ViewOptions options, string dataset, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rows = Math.Min(options.Limit ?? MatrixView.MaxRows, MatrixView.MaxRows);
        return new GetMatrix(dataset, filter, options.Language, options.Colour, options.Count, rows);
    }
}

/// <summary>Gets the links between the events that match, whatever the dates.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter; its dates and known date have no effect.</param>
public sealed record GetEventIndex(string Dataset, EventFilter Filter) : IRequest<EventIndex>, IDatasetRequest;

/// <summary>Gets one event with everything linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the event.</param>
/// <param name="Filter">
/// Claims and statements follow its <see cref="EventFilter.Known"/>; previous and next follow the whole filter.
/// </param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetEvent(string Dataset, string Id, EventFilter Filter, string? Language) : IRequest<EventDetail>, IDatasetRequest;

/// <summary>
/// Gets claims, filtered by <see cref="EventFilter.Known"/>, places, regions, sources, text, and the days on which they were stated.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Measure">One measure, or null for all.</param>
/// <param name="Page">Page and language.</param>
public sealed record GetClaims(string Dataset, EventFilter Filter, Measure? Measure, PageOf Page) : IRequest<ClaimList>, IDatasetRequest;

/// <summary>Gets places, regions, themes, actors and sources whose names match the search text.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter, with the search text.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetNames(string Dataset, EventFilter Filter, string? Language) : IRequest<IReadOnlyList<FoundName>>, IDatasetRequest;

/// <summary>Gets one page of the table of events.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Sort">Sort order.</param>
/// <param name="Page">Page and language.</param>
public sealed record GetEventTable(string Dataset, EventFilter Filter, Sorting<EventColumn> Sort, PageOf Page)
    : IRequest<EventTable>, IDatasetRequest;

/// <summary>Gets one page of the table of claims, filtered like <see cref="GetClaims"/>.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Measure">One measure, or null for all.</param>
/// <param name="Sort">Sort order.</param>
/// <param name="Page">Page and language.</param>
public sealed record GetClaimTable(string Dataset, EventFilter Filter, Measure? Measure, Sorting<ClaimColumn> Sort, PageOf Page)
    : IRequest<ClaimTable>, IDatasetRequest;

/// <summary>Gets what the dataset is, how it was made and what has changed.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetAbout(string Dataset, string? Language) : IRequest<AboutView>, IDatasetRequest;

/// <summary>Gets the codebook. Needs the data dictionary, so only the server answers.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag of the dataset's texts; null: its first language.</param>
public sealed record GetCodebook(string Dataset, string? Language) : IRequest<CodebookView>, IDatasetRequest;

/// <summary>Gets the versions that can be read. Needs the store, so only the server answers.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
public sealed record GetVersions(string Dataset) : IRequest<VersionsView>, IDatasetRequest;

/// <summary>Gets the changes from the version shown to the current one; empty if it is the current one.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
public sealed record GetChanges(string Dataset) : IRequest<IReadOnlyList<KindChanges>>, IDatasetRequest;

/// <summary>
/// Gets all claims of one measure. <see cref="EventFilter.Known"/> applies to claims, and chosen places and regions bring their scopes to
/// the front; the rest of the filter only counts events.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Measure">The measure, or null for the first that has claims.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetCasualties(string Dataset, EventFilter Filter, Measure? Measure, string? Language)
    : IRequest<CasualtiesDetail>, IDatasetRequest;

/// <summary>Gets the stories of a dataset.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetStories(string Dataset, string? Language) : IRequest<IReadOnlyList<StoryRef>>, IDatasetRequest;

/// <summary>Gets a story with its steps.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the story.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetStory(string Dataset, string Id, string? Language) : IRequest<StoryView>, IDatasetRequest;

/// <summary>Gets all places of a dataset.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
public sealed record GetPlaces(string Dataset, string? Language) : IRequest<IReadOnlyList<PlaceView>>, IDatasetRequest;

/// <summary>One page of a list.</summary>
/// <param name="Language">Language tag of texts; null: the first language of the dataset.</param>
/// <param name="Cursor">Start of the page, or null for the first page.</param>
/// <param name="Day">The day at which the list of events begins if there is no cursor, or null.</param>
/// <param name="Limit">Items, 1 to 50.</param>
public sealed record PageOf(string? Language = null, Cursor? Cursor = null, DateOnly? Day = null, int Limit = QueryCodec.MaxLimit)
{
    /// <summary>The page that these options request.</summary>
    public static PageOf From(ViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new PageOf(options.Language, options.Cursor, options.Day, options.Limit ?? QueryCodec.MaxLimit);
    }

    /// <summary>The options that request this page.</summary>
    public ViewOptions ToOptions() =>
        new()
        {
            Language = Language,
            Cursor = Cursor,
            Day = Day,
            Limit = Limit == QueryCodec.MaxLimit ? null : Limit,
        };
}
