using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using MediatR;

namespace Dashboard.Shared.Views;

/// <summary>A request about one dataset. Requests are values: equal requests have equal answers within one version.</summary>
public interface IDatasetRequest
{
    /// <summary>Slug of the dataset.</summary>
    string Dataset { get; }
}

/// <summary>A request with a filter. Filter and options are those of an address: what reads the address checks them, nothing after it does.</summary>
public interface IFilteredRequest : IDatasetRequest
{
    /// <summary>What is shown.</summary>
    EventFilter Filter { get; }

    /// <summary>How it is shown, as far as the answer depends on it.</summary>
    ViewOptions Options { get; }
}

/// <summary>Asks for the datasets that are served.</summary>
/// <param name="Language">Language tag of titles.</param>
public sealed record GetDatasets(string Language) : IRequest<IReadOnlyList<DatasetSummary>>;

/// <summary>Asks for the ids of datasets that should be served and are not, by name. Why is told to the keeper of the server alone.</summary>
public sealed record GetMissingDatasets : IRequest<IReadOnlyList<string>>;

/// <summary>Asks for everything that the dashboard shows.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Page">Which page of events, in which language.</param>
public sealed record GetView(string Dataset, EventFilter Filter, PageOf Page) : IRequest<DatasetView>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => Page.ToOptions();
}

/// <summary>Asks for what belongs to what among the events that match, whatever the dates.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown; its dates and the day of knowledge do not count.</param>
public sealed record GetEventIndex(string Dataset, EventFilter Filter) : IRequest<EventIndex>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => ViewOptions.Default;
}

/// <summary>Asks for one event with everything that is linked to it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Id">Id of the event.</param>
/// <param name="Filter">Claims and statements follow its <see cref="EventFilter.Known"/>; previous and next follow the whole of it.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetEvent(string Dataset, string Id, EventFilter Filter, string Language) : IRequest<EventDetail>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => new() { Language = Language };
}

/// <summary>Asks for claims, by <see cref="EventFilter.Known"/>, places, regions, sources, text, and the days on which they were stated.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Measure">One measure, or null for all.</param>
/// <param name="Page">Which page, in which language.</param>
public sealed record GetClaims(string Dataset, EventFilter Filter, Measure? Measure, PageOf Page) : IRequest<ClaimList>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => Page.ToOptions() with { Measure = Measure };
}

/// <summary>Asks for places, regions, themes, actors and sources that are called as the filter searches.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown, with the text that is searched.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetNames(string Dataset, EventFilter Filter, string Language) : IRequest<IReadOnlyList<FoundName>>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => new() { Language = Language };
}

/// <summary>Asks for one page of the table of events.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Sort">In which order.</param>
/// <param name="Page">Which page, in which language.</param>
public sealed record GetEventTable(string Dataset, EventFilter Filter, Sorting<EventColumn> Sort, PageOf Page) : IRequest<EventTable>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => Page.ToOptions() with { Sort = Sort.ToOption() };
}

/// <summary>Asks for one page of the table of claims, by the parts of the filter that <see cref="GetClaims"/> heeds.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Measure">One measure, or null for all.</param>
/// <param name="Sort">In which order.</param>
/// <param name="Page">Which page, in which language.</param>
public sealed record GetClaimTable(string Dataset, EventFilter Filter, Measure? Measure, Sorting<ClaimColumn> Sort, PageOf Page) : IRequest<ClaimTable>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => Page.ToOptions() with { Measure = Measure, Sort = Sort.ToOption() };
}

/// <summary>Asks for what the dataset is, how it was made and what changed in it.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetAbout(string Dataset, string Language) : IRequest<AboutView>, IDatasetRequest;

/// <summary>
/// Asks for all that is claimed of one measure. Of the filter <see cref="EventFilter.Known"/> acts on claims, and places and regions
/// bring their scopes to the front; the rest of it only counts events.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Measure">The measure, or null for the first that has claims.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetCasualties(string Dataset, EventFilter Filter, Measure? Measure, string Language) : IRequest<CasualtiesDetail>, IFilteredRequest
{
    ViewOptions IFilteredRequest.Options => new() { Language = Language, Measure = Measure };
}

/// <summary>Asks for all places of a dataset.</summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Language">Language tag.</param>
public sealed record GetPlaces(string Dataset, string Language) : IRequest<IReadOnlyList<PlaceView>>, IDatasetRequest;

/// <summary>Which page of a list.</summary>
/// <param name="Language">Language tag of texts.</param>
/// <param name="Cursor">Where it begins, or null for the beginning.</param>
/// <param name="Day">The day at which the list of events begins when there is no cursor, or null.</param>
/// <param name="Limit">Items, 1 to 50.</param>
public sealed record PageOf(string Language = "en", Cursor? Cursor = null, DateOnly? Day = null, int Limit = QueryCodec.MaxLimit)
{
    /// <summary>The page that these options ask for.</summary>
    public static PageOf From(ViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new PageOf(options.Language, options.Cursor, options.Day, options.Limit ?? QueryCodec.MaxLimit);
    }

    /// <summary>The options that ask for this page.</summary>
    public ViewOptions ToOptions() => new() { Language = Language, Cursor = Cursor, Day = Day, Limit = Limit == QueryCodec.MaxLimit ? null : Limit };
}
