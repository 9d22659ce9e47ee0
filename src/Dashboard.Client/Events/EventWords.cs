using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>What the panel of an event says.</summary>
internal static class EventWords
{
    public const string AllEvents = "All events";
    public const string Previous = "Previous event";
    public const string Next = "Next event";
    public const string Close = "Close";
    public const string When = "When";
    public const string Where = "Where";
    public const string Who = "Who";
    public const string Themes = "Themes";
    public const string In = "in";
    public const string FiguresAbout = "Figures claimed about this event";
    public const string FiguresHere = "Figures stated here";
    public const string Sources = "Sources";
    public const string SamePlace = "At the same place";
    public const string Before = "Before";
    public const string After = "After";
    public const string NotChecked = "Not yet checked against the original.";

    /// <summary>"the town is known, not the spot": how exactly the place is known.</summary>
    public static string Precision(GeoPrecision precision) => precision switch
    {
        GeoPrecision.Site => "the exact spot is known",
        GeoPrecision.Area => "the part of town is known, not the spot",
        GeoPrecision.Settlement => "the town is known, not the spot",
        GeoPrecision.Region => "only the region is known",
        _ => "concerns the whole country",
    };

    /// <summary>By whom the names of people under 18 were made public.</summary>
    public static string NamesPublic(string by) => by == "family" ? "The family made the name public." : $"Names were made public by: {by}.";

    /// <summary>"5 January 2022", as far as it is known.</summary>
    public static string Day(EventItem item) => Dates.Known(item.Start, item.DatePrecision);
}
