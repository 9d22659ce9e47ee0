using System.Globalization;
using Dashboard.Client.Entities;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Addresses;

/// <summary>
/// The address of a page of a dataset as values. Every control is a link to another address, made here and nowhere else; it is a cascading
/// value of components.
/// </summary>
/// <param name="Dataset">Slug of the dataset.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Options">The view options.</param>
/// <param name="Page">The page of the dataset: the path after its slug, e.g. <c>/casualties</c>; empty for the dashboard.</param>
public sealed record PageAddress(string Dataset, EventFilter Filter, ViewOptions Options, string Page = "") : IAddress
{
    private const string ComparisonPage = "/compare";
    private const string CasualtiesPage = "/casualties";
    private const string SharingPage = "/share";
    private const string StoriesPage = "/stories";
    private const string MatrixPage = "/matrix";

    /// <summary>The part in <c>open=</c> that shows casualties in place of events, where the page is one column.</summary>
    public const string CasualtiesPart = "casualties";

    /// <summary>The part in <c>open=</c> of an embed that lists its events.</summary>
    public const string EventsPart = "events";

    /// <summary>The part in <c>open=</c> that gives the map the whole screen of a phone.</summary>
    public const string MapPart = "map";

    private const string SecondPart = "second";
    private const string PointPart = "at-";

    /// <summary>Whether it is an embed, in a frame on another site. For embeds, <see cref="Page"/> is e.g. <c>/map</c>.</summary>
    public bool IsEmbed { get; init; }

    /// <summary>The target of links within an embed, whose other links open outside of its frame; null on pages.</summary>
    public string? Target => IsEmbed ? "_self" : null;

    /// <summary>The page without any query: the action of GET forms, whose fields make the query.</summary>
    public string Plain => $"{(IsEmbed ? "/embed" : "/d")}/{Dataset}{Page}";

    /// <summary>The list of datasets.</summary>
    public string Datasets => $"/{Query(QueryCodec.Format(EventFilter.None, At("").Options with
    {
        Marks = default,
        Colour = default,
        Count = null,
        Version = null,
        Shown = null,
    }))}";

    /// <summary>The dashboard, under the same filter.</summary>
    public PageAddress Dashboard => At("");

    /// <summary>Places by days, under the same filter.</summary>
    public PageAddress Matrix => At(MatrixPage);

    /// <summary>Where the events of a filter are listed: the dashboard; in an embed, its own list.</summary>
    public PageAddress Events => IsEmbed ? Expanded(EventsPart) : Dashboard;

    /// <summary>The table of events and the downloads, under the same filter.</summary>
    public PageAddress Data => At("/data");

    /// <summary>What each column of its files means.</summary>
    public PageAddress Codebook => At("/codebook");

    /// <summary>What the dataset is and how it was made.</summary>
    public PageAddress About => At("/about");

    /// <summary>The list of stories.</summary>
    public PageAddress Stories => At(StoriesPage) with { Filter = EventFilter.None };

    /// <summary>A step of a story. The first step is the story itself; the view of a step is not in its address.</summary>
    /// <param name="id">Id of the story.</param>
    /// <param name="step">Number of the step.</param>
    public PageAddress Story(string id, int step = 1)
    {
        var page = StoryPath(id, step);
        return (IsEmbed ? InFrame(page) : At(page)) with { Filter = EventFilter.None };
    }

    /// <summary>The page of a step of a story.</summary>
    public static string StoryPath(string id, int step) =>
        step == 1 ? $"{StoriesPage}/{id}" : string.Create(CultureInfo.InvariantCulture, $"{StoriesPage}/{id}/{step}");

    /// <summary>The dashboard with the view of a step.</summary>
    public PageAddress Exploring(StoryStepView step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var view = QueryCodec.Parse(step.Address, AnyVocabulary.Instance);
        return At("") with
        {
            Filter = view.Filter,
            Options = view.Options with
            {
                Language = Options.Language,
                Version = Options.Version,
                Shown = Options.Shown,
                ThemeMode = Options.ThemeMode,
            },
        };
    }

    /// <summary>Whether it names a version.</summary>
    public bool IsOfVersion => Options.Version is not null || Options.Shown is not null;

    /// <summary>The same in the current version.</summary>
    public PageAddress InCurrentVersion => InVersion(null);

    /// <summary>The same in another version; null: the current one.</summary>
    public PageAddress InVersion(string? version) =>
        this with { Options = Options with { Version = version, Shown = null, Cursor = null } };

    /// <summary>The comparison of the filter with <see cref="ViewOptions.With"/>, or with everything if that is empty.</summary>
    public PageAddress Comparison => Comparing(ComparisonPage);

    /// <summary>The dashboard with the filter of this side of a comparison, with a way back to <see cref="Comparison"/>.</summary>
    public PageAddress SideOnDashboard => Comparing("");

    /// <summary>The sharing page: link and embed codes of what this page shows.</summary>
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
            var isStory = SharedView.StoryIn(view) is not null;
            var there = shown.At(SharingPage);
            var options = there.Options with
            {
                Select = select,
                View = select is null && view != "dashboard" && !isStory ? view : null,
                Measure = Options.Measure,
                Map = Options.Map,
            };
            return there with
            {
                Options =
                    !isStory && (Page.Length == 0 || Page == Embed(view).FullView.Page)
                        ? options
                        : options with
                        {
                            SharedPage = Page[1..],
                            Sort = Options.Sort,
                            With = Options.With,
                        },
            };
        }
    }

    /// <summary>
    /// The page to share: the one on which <see cref="Sharing"/> was followed, unless an embed shows the same; else the full view of the
    /// embed.
    /// </summary>
    public PageAddress Shared
    {
        get
        {
            if (Options.SharedPage is not { } page)
                return Embed(EmbeddedView).FullView;
            var there = At($"/{page}");
            // The place of such a page became a filter only for the embed.
            var filter = page.StartsWith("places/", StringComparison.Ordinal) ? Filter with { Places = IdSet.Empty } : Filter;
            var options = there.Options with
            {
                Sort = Options.Sort,
                With = Options.With,
                Marks = there.MarksDrawn,
                Colour = there.ColourDrawn,
                Count = there.CountDrawn,
            };
            return there with { Filter = filter, Options = options };
        }
    }

    /// <summary>Whether it is the sharing page.</summary>
    public bool IsSharing => Page == SharingPage;

    /// <summary>Whether it is the page that compares two filters.</summary>
    public bool IsComparison => Page == ComparisonPage;

    /// <summary>Whether the filter is a side of a comparison from which the reader comes.</summary>
    public bool IsSide => IsSecond || Options.With != EventFilter.None;

    /// <summary>
    /// Whether the filter is the second of a comparison. Each side has its own address, with its filter, so every control serves both
    /// sides.
    /// </summary>
    public bool IsSecond => Options.Open.Contains(SecondPart);

    /// <summary>The same comparison under the address of its other side. Open parts belong to this one.</summary>
    public PageAddress OtherSide =>
        this with
        {
            Filter = Options.With,
            Options = Options with { With = Filter, Open = IsSecond ? IdSet.Empty : IdSet.Of(SecondPart) },
        };

    /// <summary>The comparison with its sides swapped.</summary>
    public PageAddress Swapped => this with { Filter = Options.With, Options = Options with { With = Filter } };

    /// <summary>The address for a link.</summary>
    public string Href => $"{Plain}{Query(QueryCodec.Format(Filter, Options))}";

    /// <summary>The canonical address: open parts, the position of the map and light or dark make no difference.</summary>
    public PageAddress Canonical =>
        IsEmbed ? FullView.Canonical
        : IsComparison && IsSecond ? OtherSide.Canonical
        : this with
        {
            Options = Options with
            {
                Open = IdSet.Empty,
                Map = null,
                ThemeMode = null,
                Marks = MarksDrawn,
                Colour = ColourDrawn,
                Count = CountDrawn,
                With = IsComparison ? Options.With : EventFilter.None,
            },
        };

    /// <summary>
    /// Whether search engines may index it. Every control is a link: only pages without a filter are indexed, or a crawl would never end.
    /// </summary>
    public bool IsListed => !IsEmbed && Canonical.IsPlain;

    /// <summary>The <c>rel</c> of a link to it: crawlers follow only links to plain pages.</summary>
    public string? Rel => IsPlain && !IsEmbed ? null : "nofollow";

    /// <summary>
    /// The embed that shows the same as the address: <c>dashboard</c>, <c>matrix</c>, <c>casualties</c>, <c>events/e078</c> or a step of a
    /// story as in <c>stories/{id}/{step}</c>; for an embed, itself, e.g. <c>map</c>.
    /// </summary>
    public string EmbeddedView => (Options.Select, Page) switch
    {
        (_, var page) when IsEmbed => page.TrimStart('/'),
        _ when IsSharing && Options.View is { } chosen => chosen,
        _ when IsSharing && Options.SharedPage is { } shared && SharedView.StoryIn(shared) is not null => shared,
        ({ Kind: "events" } selected, _) => selected.ToString(),
        (_, var page) when SharedView.StoryIn(page.TrimStart('/')) is not null => page[1..],
        (_, var page) when page is CasualtiesPage or MatrixPage || page.StartsWith("/events/", StringComparison.Ordinal) => page[1..],
        _ => "dashboard",
    };

    /// <summary>An embed of this address.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>matrix</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/e078</c>.</param>
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
            Map = HasMap(view) ? Options.Map : null,
            Marks = HasMap(view) ? Options.Marks : MapMarks.Places,
            Measure = view == "casualties" ? Options.Measure : null,
            Colour = IsColoured(view) ? Options.Colour : ColourBy.Theme,
            Count = IsColoured(view) ? Options.Count : null,
        },
    };

    /// <summary>The page that shows the same as an embed; for a page, itself.</summary>
    public PageAddress FullView => IsEmbed
        ? this with
        {
            IsEmbed = false,
            Page = Page is "/map" or "/timeline" or "/dashboard" ? "" : Page,
            Options = Options with { Open = IdSet.Empty, HasTitle = true, HasControls = true, Height = null },
        }
        : this;

    /// <summary>The address without any filter; language, panel and colours are kept.</summary>
    public PageAddress Cleared => Showing(EventFilter.None);

    /// <summary>The address with no panel open.</summary>
    public PageAddress Closed => this with { Options = Options with { Select = null } };

    /// <summary>The same filter at the API, e.g. <c>/events.csv</c>.</summary>
    public string AtApi(string path) =>
        $"/api/v1/{Dataset}{path}{Query(QueryCodec.Format(Filter, Plainly))}";

    /// <summary>The API address of the index for linking under the filter, whatever its dates.</summary>
    public string IndexAtApi => Versioned(ApiAddress.Of(new GetEventIndex(Dataset, Filter.Undated())));

    /// <summary>The API address of name suggestions, to which <c>q</c> is added.</summary>
    public string NamesAtApi => Versioned(ApiAddress.Of(new GetNames(Dataset, Filter with { Text = null }, Options.Language)));

    /// <summary>The API address of the claims of one measure stated by the known date. The rest of the filter chooses events.</summary>
    public string ClaimsAtApi(Measure measure)
    {
        var options = Plainly with { Measure = measure };
        return $"/api/v1/{Dataset}/claims.csv{Query(QueryCodec.Format(new EventFilter { Known = Filter.Known }, options))}";
    }

    /// <summary>Another filter: the list starts from its beginning, and if other places are chosen, the map moves there.</summary>
    public PageAddress Showing(EventFilter filter) =>
        this with
        {
            Filter = filter,
            Options = Options with
            {
                Cursor = null,
                Day = null,
                Map = (filter.Places, filter.Regions, filter.Bounds).Equals((Filter.Places, Filter.Regions, Filter.Bounds))
                    ? Options.Map
                    : null,
            },
        };

    /// <summary>The map at another position; null: the whole frame.</summary>
    public PageAddress MovedTo(MapPosition? position) => this with { Options = Options with { Map = position } };

    /// <summary>The map with marks for something else.</summary>
    public PageAddress MarkedBy(MapMarks marks) => this with { Options = Options with { Marks = marks } };

    /// <summary>Marks and bars that count the deaths of a coder; null: events.</summary>
    /// <param name="coder">Id of the coder.</param>
    public PageAddress Counting(string? coder) =>
        this with { Options = Options with { Count = coder is null ? null : CodedCount.Of(coder) } };

    /// <summary>The same with other colours.</summary>
    public PageAddress ColouredBy(ColourBy colour) => this with { Options = Options with { Colour = colour } };

    /// <summary>A facet value added, or removed if it is chosen.</summary>
    public PageAddress Toggling(Facet facet, string id) => Showing(Filter.With(facet, Filter[facet].Toggle(id)));

    /// <summary>A facet with only these values.</summary>
    public PageAddress Only(Facet facet, params IEnumerable<string> ids) => Showing(Filter.With(facet, IdSet.Of(ids)));

    /// <summary>Events at places; in an embed, which has no list beside its map, with the list open.</summary>
    public PageAddress AtPlaces(params IEnumerable<string> ids) => WithList(Only(Facet.Place, ids));

    /// <summary>Events in a region; in an embed with the list open.</summary>
    public PageAddress InRegion(string id) => WithList(Only(Facet.Region, id));

    /// <summary>Another range of days or hours.</summary>
    public PageAddress Between(TimeBound? from, TimeBound? to) => Showing(Filter with { From = from, To = to });

    /// <summary>Claims as known on another day; null is now.</summary>
    public PageAddress AsKnownOn(DateOnly? day) => this with { Filter = Filter with { Known = day } };

    /// <summary>The panel of an entity opened.</summary>
    public PageAddress Selecting(string kind, string id) => this with { Options = Options with { Select = new Selection(kind, id) } };

    /// <summary>Whether an entity is selected.</summary>
    public bool IsSelected(string kind, string id) => Options.Select == new Selection(kind, id);

    /// <summary>A part of the page opened, or closed if it is open.</summary>
    public PageAddress TogglingPart(string part) => this with { Options = Options with { Open = Options.Open.Toggle(part) } };

    /// <summary>A part of the page opened.</summary>
    public PageAddress Expanded(string part) => this with { Options = Options with { Open = IdSet.Of(Options.Open.Append(part)) } };

    /// <summary>Parts of the page closed.</summary>
    public PageAddress Collapsed(params IEnumerable<string> parts) =>
        this with { Options = Options with { Open = IdSet.Of(Options.Open.Except(parts, StringComparer.Ordinal)) } };

    /// <summary>The list of the places at a point opened, or closed if it is open.</summary>
    public PageAddress TogglingListAt(string place)
    {
        var closed = ListedAt is { } listed ? Collapsed(PointPart + listed) : this;
        return ListedAt == place ? closed : closed.Expanded(PointPart + place);
    }

    /// <summary>A place at the point whose list is open, or null.</summary>
    public string? ListedAt =>
        Options.Open.FirstOrDefault(part => part.StartsWith(PointPart, StringComparison.Ordinal))?[PointPart.Length..];

    /// <summary>The page in <c>light</c> or <c>dark</c>; null for the preference of the reader's system.</summary>
    public PageAddress InColours(string? mode) => this with { Options = Options with { ThemeMode = mode } };

    /// <summary>The claims of one measure, under the same filter; null for the first measure.</summary>
    public PageAddress Casualties(Measure? measure = null)
    {
        var page = IsEmbed ? InFrame(CasualtiesPage) : At(CasualtiesPage);
        return page with { Options = page.Options with { Measure = measure } };
    }

    /// <summary>The page of one entity, under the same filter.</summary>
    /// <param name="kind"><c>events</c>, <c>places</c>, <c>claims</c> or <c>sources</c>.</param>
    /// <param name="id">Its id.</param>
    public PageAddress Entity(string kind, string id) => IsEmbed && kind == "events" ? InFrame($"/{kind}/{id}") : At($"/{kind}/{id}");

    /// <summary>The picture of what the address shows, for link previews.</summary>
    /// <param name="view"><c>map</c>, <c>timeline</c>, <c>matrix</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/{id}</c>.</param>
    public string Preview(string view)
    {
        var options = Plainly with
        {
            Measure = view == "casualties" ? Options.Measure : null,
            Marks = HasMap(view) ? Options.Marks : MapMarks.Places,
            Colour = IsColoured(view) ? Options.Colour : ColourBy.Theme,
            Count = IsColoured(view) ? Options.Count : null,
        };
        return $"/preview/{Dataset}/{view}.png{Query(QueryCodec.Format(Filter, options))}";
    }

    /// <summary>The same page in another language; null: in the first of the dataset, which addresses do not name.</summary>
    public PageAddress In(string? language) => this with { Options = Options with { Language = language } };

    IAddress IAddress.In(string? language) => In(language);

    IAddress IAddress.InColours(string? mode) => InColours(mode);

    /// <summary>Another embed to share; null: that of the selected event, else the dashboard.</summary>
    public PageAddress Viewing(string? view) => this with { Options = Options with { View = view } };

    /// <summary>Another page of the list of events.</summary>
    public PageAddress Paging(Cursor? cursor) => this with { Options = Options with { Cursor = cursor, Day = null } };

    /// <summary>The table in another order, from its beginning; null for the default order.</summary>
    public PageAddress SortedBy(string? sort) => this with { Options = Options with { Sort = sort, Cursor = null } };

    /// <summary>The list of events beginning at a day.</summary>
    public PageAddress FromDay(DateOnly? day) => this with { Options = Options with { Cursor = null, Day = day } };

    // Other pages only keep the choice for the way back.
    private MapMarks MarksDrawn => IsComparison || Page.Length == 0 ? Options.Marks : MapMarks.Places;

    private ColourBy ColourDrawn => IsCounted ? Options.Colour : ColourBy.Theme;

    private string? CountDrawn => IsCounted ? Options.Count : null;

    private bool IsCounted => IsComparison || Page is "" or MatrixPage;

    private static PageAddress WithList(PageAddress there) => there.IsEmbed ? there.Expanded(EventsPart) : there;

    private static bool HasMap(string view) => view is "map" or "dashboard";

    private static bool IsColoured(string view) => view is "map" or "timeline" or "matrix" or "dashboard";

    private bool IsPlain => Filter == EventFilter.None && Options == ViewOptions.Default with { Language = Options.Language };

    private PageAddress InFrame(string page)
    {
        var there = At(page);
        return there with
        {
            IsEmbed = true,
            Options = there.Options with { HasTitle = Options.HasTitle, HasControls = Options.HasControls, Height = Options.Height },
        };
    }

    // Open parts, start of lists and sort order belong to one page; language, marks, colours and count to all.
    private PageAddress At(string page) =>
        this with
        {
            IsEmbed = false,
            Page = page,
            Options = Plainly with
            {
                ThemeMode = Options.ThemeMode,
                Marks = Options.Marks,
                Colour = Options.Colour,
                Count = Options.Count,
            },
        };

    // A citation is of one version, in one language.
    private ViewOptions Plainly => ViewOptions.Default with
    {
        Language = Options.Language,
        Version = Options.Version,
        Shown = Options.Shown,
    };

    /// <summary>An address that is no page, of the version that this one names.</summary>
    internal string Versioned(string address)
    {
        var version = QueryCodec.Format(EventFilter.None, new() { Version = Options.Version, Shown = Options.Shown });
        return version.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{version}";
    }

    private PageAddress Comparing(string page)
    {
        var there = At(page);
        return there with { Options = there.Options with { With = Options.With, Open = IsSecond ? IdSet.Of(SecondPart) : IdSet.Empty } };
    }

    private static string Query(string parameters) => parameters.Length == 0 ? "" : "?" + parameters;
}
