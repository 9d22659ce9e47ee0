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
                    .Select(other => (other, distance: Distance(id, other)))
                    .Where(o => o.distance <= maxDistance)
                    .OrderBy(o => o.distance)
                    .Take(MaxFound)
                    .Select(o => o.other),
            ];
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
