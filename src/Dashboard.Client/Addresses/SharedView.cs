using System.Globalization;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>The view of a page for other sites: an embed, or a picture in a link preview.</summary>
/// <param name="Address">The page, with the filter of the view.</param>
/// <param name="View">
/// <c>map</c>, <c>timeline</c>, <c>matrix</c>, <c>casualties</c>, <c>dashboard</c>, <c>events/{id}</c> or <c>stories/{id}/{step}</c>.
/// </param>
/// <param name="HasEmbed">Whether it shows the same as the page, and so can replace it in a frame.</param>
public sealed record SharedView(PageAddress Address, string View, bool HasEmbed)
{
    private const string EventsPrefix = "events/";
    private const string PlacesPrefix = "places/";
    private const string StoriesPrefix = "stories/";

    /// <summary>The views without an id.</summary>
    public static IReadOnlySet<string> WithoutId { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "dashboard", "map", "timeline", "matrix", "casualties" };

    /// <summary>Address of the embed.</summary>
    public PageAddress Embed => Address.Embed(View);

    /// <summary>Address of the picture.</summary>
    public string Picture => Address.Preview(View);

    /// <summary>Whether there is a view of this name; the event or story of its id may not exist.</summary>
    public static bool IsKnown(string view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return WithoutId.Contains(view) || HasId(view);
    }

    /// <summary>The story and step of a view, or null; a view without a step is the first.</summary>
    public static (string Id, int Step)? StoryIn(string view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.StartsWith(StoriesPrefix, StringComparison.Ordinal)
            ? view[StoriesPrefix.Length..].Split('/') switch
            {
                [{ Length: > 0 } id] => (id, 1),
                [{ Length: > 0 } id, var step] when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                    (id, number),
                _ => null,
            }
            : null;
    }

    /// <summary>The event id of a view, or null.</summary>
    public static string? EventIn(string view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.StartsWith(EventsPrefix, StringComparison.Ordinal) && view.Length > EventsPrefix.Length
            ? view[EventsPrefix.Length..]
            : null;
    }

    /// <summary>The view of a page or an embed.</summary>
    public static SharedView Of(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var page = address.Page.TrimStart('/');
        return page switch
        {
            _ when address.IsEmbed || page is "" or "casualties" or "matrix" || HasId(page) =>
                new SharedView(address, address.EmbeddedView, true),
            _ when page.StartsWith(PlacesPrefix, StringComparison.Ordinal) => new SharedView(
                address.Only(Facet.Place, page[PlacesPrefix.Length..]),
                "dashboard",
                true),
            _ when page.StartsWith("claims/", StringComparison.Ordinal) => new SharedView(address, "casualties", false),
            _ => new SharedView(address, "dashboard", false),
        };
    }

    private static bool HasId(string view) => EventIn(view) is not null || StoryIn(view) is not null;
}
