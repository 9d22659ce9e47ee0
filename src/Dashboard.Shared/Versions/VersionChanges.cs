using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Versions;

/// <summary>A version and its changes from the version before it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Changes">By kind, without unchanged kinds; null if the version before it is not known.</param>
public sealed record VersionChanges(DatasetVersion Version, IReadOnlyList<KindChanges>? Changes);

/// <summary>Changes in one kind of entity.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Added">New entities.</param>
/// <param name="Removed">Removed entities.</param>
/// <param name="Changed">Entities with a changed cell or text, in any language.</param>
public sealed record KindChanges(EntityKind Kind, ChangedEntities Added, ChangedEntities Removed, ChangedEntities Changed);

/// <summary>Changed entities.</summary>
/// <param name="Count">Number of entities.</param>
/// <param name="Ids">Ids of the first of them, in file order.</param>
public sealed record ChangedEntities(int Count, IReadOnlyList<string> Ids)
{
    /// <summary>Maximum number of ids.</summary>
    public const int MaxNamed = 50;

    /// <summary>Counts all, keeps the first ids.</summary>
    public static ChangedEntities Of(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new ChangedEntities(ids.Count, [.. ids.Take(MaxNamed)]);
    }
}
