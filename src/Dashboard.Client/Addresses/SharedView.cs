using Dashboard.Shared.Filters;

namespace Dashboard.Client.Addresses;

/// <summary>What is shown of a page to who does not open it: in the frame of an embed, or as a picture beside a link.</summary>
/// <param name="Address">The page, with the filter of the view.</param>
/// <param name="View"><c>map</c>, <c>timeline</c>, <c>casualties</c>, <c>dashboard</c> or <c>events/{id}</c>.</param>
/// <param name="HasEmbed">Whether it says what the page says, and so can stand for it in a frame.</param>
public sealed record SharedView(PageAddress Address, string View, bool HasEmbed)
{
    private const string EventsPrefix = "events/";
    private const string PlacesPrefix = "places/";

    /// <summary>The views that have no id.</summary>
    public static IReadOnlySet<string> Whole { get; } = new HashSet<string>(StringComparer.Ordinal) { "dashboard", "map", "timeline", "casualties" };

    /// <summary>Address of the embed.</summary>
    public PageAddress Embed => Address.Embed(View);

    /// <summary>Address of the picture.</summary>
    public string Picture => Address.Preview(View);

    /// <summary>Whether there is a view of this name; an event of the id may be missing all the same.</summary>
    public static bool IsKnown(string view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Whole.Contains(view) || EventIn(view) is not null;
    }

    /// <summary>The id of the event that a view shows, or null.</summary>
    public static string? EventIn(string view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.StartsWith(EventsPrefix, StringComparison.Ordinal) && view.Length > EventsPrefix.Length ? view[EventsPrefix.Length..] : null;
    }

    /// <summary>What is shown of a page, or of an embed.</summary>
    public static SharedView Of(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var page = address.Page.TrimStart('/');
        return page switch
        {
            _ when address.IsEmbed || page is "" or "casualties" || EventIn(page) is not null => new SharedView(address, address.EmbeddedView, true),
            _ when page.StartsWith(PlacesPrefix, StringComparison.Ordinal) => new SharedView(address.Only(Facet.Place, page[PlacesPrefix.Length..]), "dashboard", true),
            _ when page.StartsWith("claims/", StringComparison.Ordinal) => new SharedView(address, "casualties", false),
            _ => new SharedView(address, "dashboard", false),
        };
    }
}
