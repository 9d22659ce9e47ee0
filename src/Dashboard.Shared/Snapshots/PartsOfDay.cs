using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Snapshots;

/// <summary>
/// The hours of parts of the day, a convention by id (docs/data-model.md, vocabulary.csv). Other words of a dataset have no hours.
/// </summary>
internal static class PartsOfDay
{
    /// <summary>First hour and number of hours of each part, in the order of <see cref="IndexOf"/>.</summary>
    public static readonly IReadOnlyList<(int Hour, int Hours)> All = [(6, 6), (12, 6), (18, 6), (21, 3), (21, 9)];

    /// <summary>
    /// The part of the day in which the event began; null if none is known, or its hours are not. A night is one only if the event lasts
    /// until the next day: alone the word can mean either end of the day.
    /// </summary>
    public static int? IndexOf(Event e) => e.TimeOfDay switch
    {
        "morning" => 0,
        "afternoon" => 1,
        "evening" => 2,
        "late-evening" => 3,
        "night" when e.End.DayNumber == e.Start.DayNumber + 1 => 4,
        _ => null,
    };
}
