using System.Globalization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>How a page is shown: the part of an address that filters nothing.</summary>
public sealed record ViewOptions
{
    /// <summary>The plain view.</summary>
    public static ViewOptions Default { get; } = new();

    /// <summary>The selected entity, whose panel is open, or null.</summary>
    public Selection? Select { get; init; }

    /// <summary>The position of the map, or null for the whole frame.</summary>
    public MapPosition? Map { get; init; }

    /// <summary>What the marks of the map stand for.</summary>
    public MapMarks Marks { get; init; }

    /// <summary>What marks and bars count: null: events; else the deaths that a coder counts (<see cref="CodedCount"/>).</summary>
    public string? Count { get; init; }

    /// <summary>What colours stand for.</summary>
    public ColourBy Colour { get; init; }

    /// <summary>Language tag; null: the first language of the dataset, and English where there is no dataset.</summary>
    public string? Language { get; init; }

    /// <summary>The day at which the list of events begins, or null for its beginning.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The measure of the casualties page, or null for the first.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Sort order of a table, or null.</summary>
    public string? Sort { get; init; }

    /// <summary>Start of the page of a list, from an earlier response, or null for the first page.</summary>
    public Cursor? Cursor { get; init; }

    /// <summary>Items on a page of a list, 1 to 50; null means 50.</summary>
    public int? Limit { get; init; }

    /// <summary>The requested version of the dataset, or null for the current one.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// The version that was current at the end of this day, UTC; null: <see cref="Version"/>, which goes first, or the current one.
    /// </summary>
    public DateOnly? Shown { get; init; }

    /// <summary><c>light</c>, <c>dark</c>, or null for the preference of the reader's system.</summary>
    public string? ThemeMode { get; init; }

    /// <summary>
    /// Open parts of the page: <c>filters</c> and <c>casualties</c> (tabs of a phone), the name of a facet, <c>accounts</c>, <c>scopes</c>,
    /// <c>parts</c>, <c>menu</c>, <c>claims</c>, <c>columns</c>, <c>map-key</c>, <c>layers</c>, <c>streets</c>, <c>tiles-</c> with the id
    /// of a tile layer, <c>at-</c> with a place (the places at its point), <c>grid</c>; <c>second</c>, if the filter of the address is the
    /// second of a comparison.
    /// </summary>
    public IdSet Open { get; init; } = IdSet.Empty;

    /// <summary>The filter to compare with; everything if absent.</summary>
    public EventFilter With { get; init; } = EventFilter.None;

    /// <summary>Whether an embed has a title.</summary>
    public bool HasTitle { get; init; } = true;

    /// <summary>Whether an embed has controls besides the marks and bars themselves.</summary>
    public bool HasControls { get; init; } = true;

    /// <summary>Height of the embed's frame, pixels, 1 to 4000; null: as tall as its content.</summary>
    public int? Height { get; init; }

    /// <summary>
    /// The embed to share: <c>map</c>, <c>timeline</c>, <c>casualties</c> or <c>dashboard</c>; null for the selected event, else the
    /// dashboard.
    /// </summary>
    public string? View { get; init; }

    /// <summary>The page to share, e.g. <c>data</c> or <c>claims/c064</c>; null for the page that shows the same as the embed.</summary>
    public string? SharedPage { get; init; }
}

/// <summary>An entity whose panel is open, written as <c>events/e078</c>.</summary>
/// <param name="Kind"><c>events</c>, <c>places</c> or <c>claims</c>.</param>
/// <param name="Id">Its id.</param>
public sealed record Selection(string Kind, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}/{Id}";
}

/// <summary>A position of the map, written as zoom/lat/lon.</summary>
/// <param name="Zoom">Web Mercator zoom, 0 to 20, one decimal.</param>
/// <param name="Latitude">Degrees, three decimals.</param>
/// <param name="Longitude">Degrees, three decimals.</param>
public readonly record struct MapPosition(double Zoom, double Latitude, double Longitude)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom:0.#}/{Latitude:0.###}/{Longitude:0.###}");
}

/// <summary>A position in a list of one version, written as version-number.position.</summary>
/// <param name="Version">Number of the dataset version.</param>
/// <param name="Position">Counts from 0.</param>
public readonly record struct Cursor(int Version, int Position)
{
    /// <summary>Parses the result of <see cref="ToString"/>; null for any other text.</summary>
    public static Cursor? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('.') is [var version, var position]
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new Cursor(number, place)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Version}.{Position}");
}
