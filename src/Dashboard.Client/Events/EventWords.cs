using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Events;

/// <summary>Texts of an event's panel that consist of several parts.</summary>
internal static class EventWords
{
    public static string AllEvents => EventsText.AllEvents;

    public static string Previous => EventsText.Previous;

    public static string Next => EventsText.Next;

    public static string Close => EventsText.Close;

    public static string When => EventsText.When;

    public static string Where => EventsText.Where;

    public static string Who => EventsText.Who;

    public static string Themes => EventsText.Themes;

    public static string In => EventsText.In;

    public static string FiguresAbout => EventsText.FiguresAbout;

    public static string FiguresHere => EventsText.FiguresHere;

    public static string Sources => EventsText.Sources;

    public static string SamePlace => EventsText.SamePlace;

    public static string Before => EventsText.Before;

    public static string After => EventsText.After;

    public static string NotChecked => EventsText.NotChecked;

    /// <summary>"the town is known, not the spot": precision of the place.</summary>
    public static string Precision(GeoPrecision precision) => precision switch
    {
        GeoPrecision.Site => EventsText.SiteKnown,
        GeoPrecision.Area => EventsText.AreaKnown,
        GeoPrecision.Settlement => EventsText.TownKnown,
        GeoPrecision.Region => EventsText.RegionKnown,
        GeoPrecision.Country => EventsText.CountryKnown,
        _ => EventsText.PlaceNotFound,
    };

    /// <summary>Who made the names of people under 18 public.</summary>
    public static string NamesPublic(string by) => by == "family" ? EventsText.NamePublicByFamily : EventsText.FormatNamesPublicBy(by);

    /// <summary>"5 January 2022", as precisely as it is known.</summary>
    public static string Day(EventItem item) => Dates.Known(item.Start, item.DatePrecision);
}
