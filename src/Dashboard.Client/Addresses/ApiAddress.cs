using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Addresses;

/// <summary>The API address of each request: one line for each kind. The query is canonical, so that a response has one address.</summary>
internal static class ApiAddress
{
    /// <summary>Path and query.</summary>
    public static string Of(object request) => request switch
    {
        GetDatasets all => Address("datasets", EventFilter.None, In(all.Language)),
        GetMissingDatasets => "/api/v1/datasets/missing",
        GetView view => Address(
            view,
            "view",
            view.Filter,
            view.Page.ToOptions() with { Map = view.Map, Colour = view.Colour, Marks = view.Marks, Count = view.Count }),
        GetMatrix matrix => Address(
            matrix,
            "matrix",
            matrix.Filter,
            In(matrix.Language) with
            {
                Colour = matrix.Colour,
                Count = matrix.Count,
                Limit = matrix.Rows == MatrixView.MaxRows ? null : matrix.Rows,
            }),
        GetEventIndex index => Address(index, "index", index.Filter, ViewOptions.Default),
        GetEvent one => Address(one, $"events/{Uri.EscapeDataString(one.Id)}", one.Filter, In(one.Language)),
        GetEventsAround around => Address(around, $"events/{Uri.EscapeDataString(around.Id)}/around", around.Language),
        GetClaims claims => Address(claims, "claims", claims.Filter, claims.Page.ToOptions() with { Measure = claims.Measure }),
        GetClaim one => Address(one, $"claims/{Uri.EscapeDataString(one.Id)}", AsKnown(one.Known), In(one.Language)),
        GetPlace one => Address(one, $"places/{Uri.EscapeDataString(one.Id)}", AsKnown(one.Known), one.Page.ToOptions()),
        GetSource one => Address(one, $"sources/{Uri.EscapeDataString(one.Id)}", AsKnown(one.Known), one.Page.ToOptions()),
        GetCasualties one => Address(one, "casualties", one.Filter, In(one.Language) with { Measure = one.Measure }),
        GetNames names => Address(names, "names", names.Filter, In(names.Language)),
        GetEventTable table => Address(table, "tables/events", table.Filter, table.Page.ToOptions() with { Sort = table.Sort.ToOption() }),
        GetClaimTable table => Address(
            table,
            "tables/claims",
            table.Filter,
            table.Page.ToOptions() with { Measure = table.Measure, Sort = table.Sort.ToOption() }),
        GetAbout about => Address(about, "about", about.Language),
        GetCodebook codebook => Address(codebook, "codebook", codebook.Language),
        GetVersions versions => Address(Under(versions, "versions"), EventFilter.None, ViewOptions.Default),
        GetChanges changes => Address(Under(changes, "changes"), EventFilter.None, ViewOptions.Default),
        GetStories stories => Address(stories, "stories", stories.Language),
        GetStory story => Address(story, $"stories/{Uri.EscapeDataString(story.Id)}", story.Language),
        GetPlaces places => Address(places, "places", places.Language),
        GetBasemap ground => Address(ground, "basemap", ground.Language),
        _ => throw new NotSupportedException($"{request.GetType().Name} has no address of the API here."),
    };

    /// <summary>The address of a whole version of a dataset.</summary>
    public static string OfSnapshot(string dataset, string version) =>
        $"/api/v1/{Uri.EscapeDataString(dataset)}/snapshot?{QueryCodec.Format(EventFilter.None, new() { Version = version })}";

    private static string Address(IDatasetRequest request, string path, EventFilter filter, ViewOptions options) =>
        Address(Under(request, path), filter, options);

    private static string Address(IDatasetRequest request, string path, string? language) =>
        Address(Under(request, path), EventFilter.None, In(language));

    private static string Address(string path, EventFilter filter, ViewOptions options) =>
        QueryCodec.Format(filter, options) is { Length: > 0 } query ? $"/api/v1/{path}?{query}" : $"/api/v1/{path}";

    private static string Under(IDatasetRequest request, string path) => $"{Uri.EscapeDataString(request.Dataset)}/{path}";

    private static EventFilter AsKnown(DateOnly? known) => new() { Known = known };

    private static ViewOptions In(string? language) => new() { Language = language };
}
