using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Figures;

/// <summary>Everything computed once from the claims of a version, independent of any request: their days, scopes and parts.</summary>
internal sealed class ClaimLedger
{
    private readonly ILookup<string, DatedClaim> parts;
    private readonly ILookup<string, ClaimScope> scopesByEvent;
    private readonly ILookup<string, DatedClaim> statedAt;
    private readonly ILookup<string, DatedClaim> replaced;
    private readonly Dictionary<ClaimKey, ClaimScope> scopes;
    private readonly Dictionary<string, DatedClaim> byId;

    public ClaimLedger(DatasetSnapshot snapshot)
    {
        var claims = snapshot.Content.Claims;
        Claims = [.. claims.Select((c, i) => new DatedClaim(c, i, Row(c.SupersededBy))).OrderBy(c => c.StatedBy).ThenBy(c => c.Position)];
        Scopes =
        [
            .. Claims
                .GroupBy(c => c.Key)
                .OrderBy(g => g.Min(c => c.Position))
                .Select(g => new ClaimScope(g.Key, PlaceOf(g.Key, snapshot), [.. g])),
        ];
        Headlines = new Headlines(snapshot.Content.Words, Scopes);
        Whole = Subject.Whole(snapshot.Content.Places);
        Days = [.. Claims.SelectMany(c => c.Steps).Distinct().Order()];
        byId = Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        scopes = Scopes.ToDictionary(s => s.Key);
        scopesByEvent = Scopes.Where(s => s.Key.About is not null).ToLookup(s => s.Key.About!, StringComparer.Ordinal);
        parts = Claims.Where(c => c.Claim.PartOf is not null).ToLookup(c => c.Claim.PartOf!, StringComparer.Ordinal);
        statedAt = Claims.Where(c => c.Claim.StatedAt is not null).ToLookup(c => c.Claim.StatedAt!, StringComparer.Ordinal);
        replaced = Claims.Where(c => c.Claim.SupersededBy is not null).ToLookup(c => c.Claim.SupersededBy!, StringComparer.Ordinal);

        Claim? Row(string? id) => id is null ? null : snapshot.FindClaim(id) ?? throw new KeyNotFoundException(id);
    }

    /// <summary>All claims by the day on which they were stated, then in file order.</summary>
    public IReadOnlyList<DatedClaim> Claims { get; }

    /// <summary>All scopes, in file order of their first claims.</summary>
    public IReadOnlyList<ClaimScope> Scopes { get; }

    /// <summary>Which scope gives the headline figure of a place.</summary>
    public Headlines Headlines { get; }

    /// <summary>The whole dataset as a subject.</summary>
    public Subject Whole { get; }

    /// <summary>The days on which a claim was stated, superseded or withdrawn, in order.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    public DatedClaim Find(string id) => byId[id];

    public ClaimScope ScopeOf(DatedClaim claim) => scopes[claim.Key];

    /// <summary>The scopes that count people of an event.</summary>
    public IEnumerable<ClaimScope> ScopesAbout(string eventId) => scopesByEvent[eventId];

    /// <summary>The claims that were stated at an event, by day.</summary>
    public IEnumerable<DatedClaim> StatedAt(string eventId) => statedAt[eventId];

    /// <summary>The claims that are parts of a whole, by day.</summary>
    public IEnumerable<DatedClaim> PartsOf(string wholeId) => parts[wholeId];

    /// <summary>The claims replaced by another, by day: one claim can overtake several.</summary>
    public IEnumerable<DatedClaim> ReplacedBy(string successorId) => replaced[successorId];

    private static string PlaceOf(ClaimKey key, DatasetSnapshot snapshot) =>
        key.Place ?? snapshot.FindEvent(key.About!)?.Place ?? throw new KeyNotFoundException(key.About);
}
