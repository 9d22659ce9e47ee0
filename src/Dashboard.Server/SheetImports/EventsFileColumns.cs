using Dashboard.Server.Import.Files;

namespace Dashboard.Server.SheetImports;

/// <summary>
/// The columns of <c>events.csv</c> that an import takes as they are; the others are made of what a sheet says in any words.
/// </summary>
internal static class EventsFileColumns
{
    private static readonly string[] AsTheyAre =
        ["date_precision", "time_kind", "time_of_day", "location_precision", "key_moment", "names_public", "verification"];

    /// <summary>The column that a header names, and the language if it is a text; null if it names none of these.</summary>
    public static (string Column, string? Language)? Find(string header)
    {
        var name = header.Trim();
        var own = name.Replace(' ', '_').ToLowerInvariant();
        if (AsTheyAre.Contains(own, StringComparer.Ordinal))
            return (own, null);
        return EventsFile.Columns.TextOf(name, "") is { Language.Length: > 0 } text ? (name, text.Language) : null;
    }
}
