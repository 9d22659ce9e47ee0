using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Versions;

/// <summary>A version and what it changed of the one before it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Changes">By kind, without the kinds of which nothing changed; null when the version before it is not known.</param>
public sealed record VersionChanges(DatasetVersion Version, IReadOnlyList<KindChanges>? Changes);

/// <summary>What changed of one kind of thing.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Added">Things that are new.</param>
/// <param name="Removed">Things that are gone.</param>
/// <param name="Changed">Things of which a cell or a text, in any language, is another.</param>
public sealed record KindChanges(ThingKind Kind, ChangedThings Added, ChangedThings Removed, ChangedThings Changed);

/// <summary>Things that changed.</summary>
/// <param name="Count">How many.</param>
/// <param name="Ids">Ids of the first of them, in the order of the file.</param>
public sealed record ChangedThings(int Count, IReadOnlyList<string> Ids)
{
    /// <summary>How many are named at most.</summary>
    public const int MaxNamed = 50;

    /// <summary>Counts all and names the first.</summary>
    public static ChangedThings Of(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new ChangedThings(ids.Count, [.. ids.Take(MaxNamed)]);
    }
}
