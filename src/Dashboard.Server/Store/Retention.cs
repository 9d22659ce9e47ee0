namespace Dashboard.Server.Store;

/// <summary>Why a version is kept; the first reason that applies.</summary>
internal enum KeptBecause
{
    /// <summary>It is the current one.</summary>
    Current,

    /// <summary>It was marked (<c>versions keep</c>).</summary>
    Marked,

    /// <summary>It is the last one of its day, UTC.</summary>
    LastOfDay,

    /// <summary>It is among the newest.</summary>
    Recent,
}

/// <summary>
/// Which versions of a dataset are kept. For good: those marked, and the last of each day, which is in UTC, because one store can hold
/// datasets of many zones. Besides these the newest few, but not those that the running server itself has replaced within minutes: that is
/// somebody saving their work.
/// </summary>
internal static class Retention
{
    /// <summary>Number of newest versions kept, including the current one.</summary>
    public const int Newest = 5;

    /// <summary>A version replaced earlier is not kept if the running server has published both.</summary>
    public static readonly TimeSpan Saving = TimeSpan.FromMinutes(15);

    /// <summary>The reasons by number of version; versions without one are not kept.</summary>
    /// <param name="versions">All versions in the store, in any order.</param>
    /// <param name="current">Number of the current one.</param>
    public static IReadOnlyDictionary<int, KeptBecause> Of(IEnumerable<StoredVersion> versions, int current)
    {
        List<StoredVersion> all = [.. versions.OrderBy(version => version.Number)];
        var lasting = all.Where((version, at) => at + 1 == all.Count || !IsSaving(version, all[at + 1])).ToList();
        var recent = lasting.TakeLast(Newest).Select(version => version.Number).ToHashSet();
        var ofDay = all.GroupBy(DayOf).Select(day => day.Last().Number).ToHashSet();
        var kept = new Dictionary<int, KeptBecause>();
        foreach (var version in all)
        {
            KeptBecause? why =
                version.Number == current ? KeptBecause.Current
                : version.IsMarked ? KeptBecause.Marked
                : ofDay.Contains(version.Number) ? KeptBecause.LastOfDay
                : recent.Contains(version.Number) ? KeptBecause.Recent
                : null;
            if (why is { } reason)
                kept.Add(version.Number, reason);
        }

        return kept;
    }

    /// <summary>The day of a version, UTC.</summary>
    public static DateOnly DayOf(StoredVersion version) => DateOnly.FromDateTime(version.ImportedAt.UtcDateTime);

    private static bool IsSaving(StoredVersion version, StoredVersion next) =>
        version.By == PublishedBy.Watch
        && next.By == PublishedBy.Watch
        && (next.ImportedAt - version.ImportedAt).Duration() <= Saving;
}
