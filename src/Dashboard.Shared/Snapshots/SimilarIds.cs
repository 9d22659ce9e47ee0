using Dashboard.Shared.Letters;

namespace Dashboard.Shared.Snapshots;

/// <summary>Finds ids similar to one that does not exist.</summary>
public static class SimilarIds
{
    private const int MaxFound = 5;

    /// <summary>At most five of the known ids, the most similar first; empty if none is similar.</summary>
    public static IReadOnlyList<string> Find(string id, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(known);
        var maxDistance = Math.Max(1, Math.Min(id.Length, 40) / 3);
        return id.Length > 100
            ? []
            :
            [
                .. known
                    .Select(other => (other, distance: EditDistance.Between(id, other)))
                    .Where(o => o.distance <= maxDistance)
                    .OrderBy(o => o.distance)
                    .Take(MaxFound)
                    .Select(o => o.other),
            ];
    }
}
