using Dashboard.Client.Things;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Addresses;

/// <summary>
/// Where the reader is: the address of a page of a dataset as values. Every control is a link to another one of these,
/// made here and nowhere else; it reaches components as a cascading value.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Options">How it is shown.</param>
/// <param name="Page">Which page of the dataset: what follows its slug in the path, e.g. <c>/casualties</c>; empty for the dashboard.</param>
public sealed record PageAddress(string Dataset, EventFilter Filter, ViewOptions Options, string Page = "") : IAddress
{
    private const string ComparisonPage = "/compare";
    private const string CasualtiesPage = "/casualties";
    private const string SharingPage = "/share";

    /// <summary>What <c>open=</c> of an embed holds while it lists its events.</summary>
    public const string EventsPart = "events";

    private const string SecondPart = "second";
    private const string PointPart = "at-";

    /// <summary>Whether it is shown in a frame on a page of somebody else's. Of an embed, <see cref="Page"/> is e.g. <c>/map</c>.</summary>
    public bool IsEmbed { get; init; }

    /// <summary>Where a link to another address of this frame opens, as an embed's other links open beside the page that has it; null on pages.</summary>
    public string? Target => IsEmbed ? "_self" : null;

    /// <summary>The page without any query: where a GET form goes, whose fields make the query.</summary>
    public string Plain => $"{(IsEmbed ? "/embed" : "/d")}/{Dataset}{Page}";

    /// <summary>The list of datasets.</summary>
    public string Datasets => $"/{Query(QueryCodec.Format(EventFilter.None, At("").Options))}";

    /// <summary>The dashboard, under the same filter.</summary>
    public PageAddress Dashboard => At("");

    /// <summary>The table of events and the downloads, under the same filter.</summary>
    public PageAddress Data => At("/data");

    /// <summary>What the dataset is and how it was made.</summary>
    public PageAddress About => At("/about");

    /// <summary>The comparison of the filter with <see cref="ViewOptions.With"/>: with everything, where nothing was chosen.</summary>
    public PageAddress Comparison => Comparing(ComparisonPage);

    /// <summary>The filter of this side of a comparison on the dashboard, from where <see cref="Comparison"/> leads back.</summary>
    public PageAddress SideOnDashboard => Comparing("");

    /// <summary>The link to this page, and codes of what it shows.</summary>
    public PageAddress Sharing
    {
        get
        {
            if (IsSharing)
                return this;
            if (IsComparison && IsSecond)
                return OtherSide.Sharing;
            var (shown, view, _) = SharedView.Of(this);
            var select = SharedView.EventIn(view) is { } id ? new Selection("events", id) : null;
            var there = shown.At(SharingPage);
            var options = there.Options with { Select = select, View = select is null && view != "dashboard" ? view : null, Measure = Options.Measure, Map = Options.Map };
            return there with { Options = Page.Length == 0 || Page == Embed(view).FullView.Page ? options : options with { SharedPage = Page[1..], Sort = Options.Sort, With = Options.With } };
        }
    }

    /// <summary>The page whose link is given out: the one that <see cref="Sharing"/> was followed on, if no embed shows the same; else the full view of the embed.</summary>
    public PageAddress Shared
    {
        get
        {
            if (Options.SharedPage is not { } page)
                return Embed(EmbeddedView).FullView;
            var there = At($"/{page}");
            // The place of such a page was made a filter for the embed alone.
            var filter = page.StartsWith("places/", StringComparison.Ordinal) ? Filter with { Places = IdSet.Empty } : Filter;
            return there with { Filter = filter, Options = there.Options with { Sort = Options.Sort, With = Options.With } };
        }
    }

    /// <summary>Whether it is the page of links and codes.</summary>
    public bool IsSharing => Page == SharingPage;

    /// <summary>Whether it is the page that compares two filters.</summary>
    public bool IsComparison => Page == ComparisonPage;

    /// <summary>Whether the filter is a side of a comparison that the reader comes from.</summary>
    public bool IsSide => IsSecond || Options.With != EventFilter.None;

    /// <summary>Whether the filter is the second of a comparison. A side has an address whose filter it is, so every control serves both sides.</summary>
    public bool IsSecond => Options.Open.Contains(SecondPart);

    /// <summary>The same comparison under the address of its other side. What is unfolded belongs to this one.</summary>
    public PageAddress OtherSide => this with { Filter = Options.With, Options = Options with { With = Filter, Open = IsSecond ? IdSet.Empty : IdSet.Of(SecondPart) } };

    /// <summary>The two sides of a comparison in each other's place.</summary>
    public PageAddress Swapped => this with { Filter = Options.With, Options = Options with { With = Filter } };

    /// <summary>The address as it stands in a link.</summary>
    public string Href => $"{Plain}{Query(QueryCodec.Format(Filter, Options))}";

    /// <summary>The one address of what the page says: what is open, where the map is and the colours do not change that.</summary>
    public PageAddress Canonical => IsEmbed
        ? FullView.Canonical
        : IsComparison && IsSecond
        ? OtherSide.Canonical
        : this with { Options = Options with { Open = IdSet.Empty, Map = null, ThemeMode = null, With = IsComparison ? Options.With : EventFilter.None } };

    /// <summary>Whether search engines may list it. Every control is a link: only pages without a filter are listed, or a crawl would never end.</summary>
    public bool IsListed => !IsEmbed && Canonical.IsPlain;

    /// <summary>The <c>rel</c> of a link to it: crawlers follow links to plain pages only.</summary>
    public string? Rel => IsPlain && !IsEmbed ? null : "nofollow";

    /// <summary>Which embed shows what the address shows: <c>dashboard</c>, <c>casualties</c>, or <c>events/e078</c>; of an embed itself that one, e.g. <c>map</c>.</summary>
    public string EmbeddedView => (Options.Select, Page) switch
    {
        (_, var page) when IsEmbed => page.TrimStart('/'),
        _ when IsSharing && Options.View is { } chosen => chosen,
        ({ Kind: "events" } selected, _) => selected.ToString(),
        (_, var page) when page == CasualtiesPage || page.StartsWith("/events/", StringComparison.Ordinal) => page[1..],
        _ => "dashboard",
    };

    /// <summary>A view of what the address shows, for a frame on a page of somebody else's.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/e078</c>.</param>
    public PageAddress Embed(string view) => this with
    {
        IsEmbed = true,
        Page = $"/{view}",
        Options = Options with
        {
            Select = null,
            Cursor = null,
            Day = null,
            Sort = null,
            Limit = null,
            Open = IdSet.Empty,
            With = EventFilter.None,
            View = null,
            SharedPage = null,
            Map = view is "map" or "dashboard" ? Options.Map : null,
            Measure = view == "casualties" ? Options.Measure : null,
        },
    };

    /// <summary>The page that shows what an embed shows; of a page, itself.</summary>
    public PageAddress FullView => IsEmbed
        ? this with
        {
            IsEmbed = false,
            Page = Page is "/map" or "/timeline" or "/dashboard" ? "" : Page,
            Options = Options with { Open = IdSet.Empty, HasTitle = true, HasControls = true, Height = null },
        }
        : this;

    /// <summary>The address without any filter; language, panel and colours stay.</summary>
    public PageAddress Cleared => Showing(EventFilter.None);

    /// <summary>The address with no panel open.</summary>
    public PageAddress Closed => this with { Options = Options with { Select = null } };

    /// <summary>The same filter at the API, e.g. <c>/events.csv</c>.</summary>
    public string AtApi(string path) => $"/api/v1/{Dataset}{path}{Query(QueryCodec.Format(Filter, ViewOptions.Default with { Language = Options.Language }))}";

    /// <summary>Which event, place, value and claim belong together under the filter, whatever its dates, at the API.</summary>
    public string IndexAtApi => ApiAddress.Of(new GetEventIndex(Dataset, Filter.Undated()));

    /// <summary>Where the API finds names for what is typed, once <c>q</c> is added to it.</summary>
    public string NamesAtApi => ApiAddress.Of(new GetNames(Dataset, Filter with { Text = null }, Options.Language));

    /// <summary>The claims of one measure that were stated by the day of knowledge, as rows at the API. The rest of the filter chooses events.</summary>
    public string ClaimsAtApi(Measure measure)
    {
        var options = ViewOptions.Default with { Language = Options.Language, Measure = measure };
        return $"/api/v1/{Dataset}/claims.csv{Query(QueryCodec.Format(new EventFilter { Known = Filter.Known }, options))}";
    }

    /// <summary>Another filter; the list begins at its beginning again, and where other places are chosen, the map goes there.</summary>
    public PageAddress Showing(EventFilter filter) => this with
    {
        Filter = filter,
        Options = Options with
        {
            Cursor = null,
            Day = null,
            Map = (filter.Places, filter.Regions, filter.Bounds).Equals((Filter.Places, Filter.Regions, Filter.Bounds)) ? Options.Map : null,
        },
    };

    /// <summary>A facet's value added, or taken away if it is chosen.</summary>
    public PageAddress Toggling(Facet facet, string id) => Showing(Filter.With(facet, Filter[facet].Toggle(id)));

    /// <summary>A facet with these values and no others.</summary>
    public PageAddress Only(Facet facet, params IEnumerable<string> ids) => Showing(Filter.With(facet, IdSet.Of(ids)));

    /// <summary>What happened at places: in an embed, which has no list beside its map, with the list unfolded.</summary>
    public PageAddress AtPlaces(params IEnumerable<string> ids)
    {
        var there = Only(Facet.Place, ids);
        return IsEmbed ? there.Unfolded(EventsPart) : there;
    }

    /// <summary>Another range of days.</summary>
    public PageAddress Between(DateOnly? from, DateOnly? to) => Showing(Filter with { From = from, To = to });

    /// <summary>Claims as known on another day; null is now.</summary>
    public PageAddress AsKnownOn(DateOnly? day) => this with { Filter = Filter with { Known = day } };

    /// <summary>The panel of a thing opened.</summary>
    public PageAddress Selecting(string kind, string id) => this with { Options = Options with { Select = new Selection(kind, id) } };

    /// <summary>Whether a thing is selected.</summary>
    public bool IsSelected(string kind, string id) => Options.Select == new Selection(kind, id);

    /// <summary>A part of the page unfolded, or folded if it is open.</summary>
    public PageAddress Unfolding(string part) => this with { Options = Options with { Open = Options.Open.Toggle(part) } };

    /// <summary>A part of the page unfolded, whether or not it was.</summary>
    public PageAddress Unfolded(string part) => this with { Options = Options with { Open = IdSet.Of(Options.Open.Append(part)) } };

    /// <summary>Parts of the page folded, whether or not they were.</summary>
    public PageAddress Folded(params IEnumerable<string> parts) =>
        this with { Options = Options with { Open = IdSet.Of(Options.Open.Except(parts, StringComparer.Ordinal)) } };

    /// <summary>The list of the places at the point of one of them opened, or closed where it is open.</summary>
    public PageAddress ListingAt(string place)
    {
        var closed = ListedAt is { } listed ? Folded(PointPart + listed) : this;
        return ListedAt == place ? closed : closed.Unfolded(PointPart + place);
    }

    /// <summary>A place at the point whose places are listed, or null.</summary>
    public string? ListedAt => Options.Open.FirstOrDefault(part => part.StartsWith(PointPart, StringComparison.Ordinal))?[PointPart.Length..];

    /// <summary>The page in <c>light</c> or <c>dark</c>; null is what the reader's system prefers.</summary>
    public PageAddress InColours(string? mode) => this with { Options = Options with { ThemeMode = mode } };

    /// <summary>The claims of one measure, under the same filter; null for the first measure.</summary>
    public PageAddress Casualties(Measure? measure = null)
    {
        var page = IsEmbed ? InFrame(CasualtiesPage) : At(CasualtiesPage);
        return page with { Options = page.Options with { Measure = measure } };
    }

    /// <summary>The page of one thing, under the same filter.</summary>
    /// <param name="kind"><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</param>
    /// <param name="id">Its id.</param>
    public PageAddress Thing(string kind, string id) => IsEmbed && kind == "events" ? InFrame($"/{kind}/{id}") : At($"/{kind}/{id}");

    /// <summary>The picture of what the address shows, as it is shown where a link to it is shared.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/{id}</c>.</param>
    public string Preview(string view)
    {
        var options = ViewOptions.Default with { Language = Options.Language, Measure = view == "casualties" ? Options.Measure : null };
        return $"/preview/{Dataset}/{view}.png{Query(QueryCodec.Format(Filter, options))}";
    }

    /// <summary>The same page in another language.</summary>
    public PageAddress In(string language) => this with { Options = Options with { Language = language } };

    IAddress IAddress.In(string language) => In(language);

    IAddress IAddress.InColours(string? mode) => InColours(mode);

    /// <summary>Another embed given out: of the event that is selected where it is null, else the dashboard's.</summary>
    public PageAddress Viewing(string? view) => this with { Options = Options with { View = view } };

    /// <summary>Another page of the list of events.</summary>
    public PageAddress Paging(Cursor? cursor) => this with { Options = Options with { Cursor = cursor, Day = null } };

    /// <summary>The table in another order, from its beginning; null is the default order.</summary>
    public PageAddress SortedBy(string? sort) => this with { Options = Options with { Sort = sort, Cursor = null } };

    /// <summary>The list of events beginning at a day.</summary>
    public PageAddress FromDay(DateOnly? day) => this with { Options = Options with { Cursor = null, Day = day } };

    private bool IsPlain => Filter == EventFilter.None && Options == ViewOptions.Default with { Language = Options.Language };

    private PageAddress InFrame(string page)
    {
        var there = At(page);
        return there with { IsEmbed = true, Options = there.Options with { HasTitle = Options.HasTitle, HasControls = Options.HasControls, Height = Options.Height } };
    }

    // What is open, where a list begins and how it is sorted belong to one page; language and colours to all.
    private PageAddress At(string page) =>
        this with { IsEmbed = false, Page = page, Options = ViewOptions.Default with { Language = Options.Language, ThemeMode = Options.ThemeMode } };

    private PageAddress Comparing(string page)
    {
        var there = At(page);
        return there with { Options = there.Options with { With = Options.With, Open = IsSecond ? IdSet.Of(SecondPart) : IdSet.Empty } };
    }

    private static string Query(string parameters) => parameters.Length == 0 ? "" : "?" + parameters;
}
