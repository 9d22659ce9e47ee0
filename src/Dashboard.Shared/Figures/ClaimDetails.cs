using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Figures;

/// <summary>One claim with its links both ways (rules of figures, 2 to 6).</summary>
internal static class ClaimDetails
{
    private const int MaxParts = 100;

    /// <summary>The claim as known at the end of <paramref name="known"/>, but never before the day on which it was stated.</summary>
    public static ClaimDetail Of(DatasetSnapshot snapshot, DatedClaim dated, DateOnly? known, string? language)
    {
        var isLater = !dated.IsStated(known);
        if (isLater)
            known = dated.StatedBy;
        var (ledger, wording, figures) = (snapshot.Ledger, snapshot.In(language), new FiguresAsKnown(snapshot, known, language));
        var claim = figures.Listed(dated);
        return new ClaimDetail(
            known,
            isLater,
            claim,
            claim.Claim.WithdrawnBy is { } by ? Claimant(by, dated, snapshot, wording) : null,
            [.. Predecessors(ledger, dated, known).TakeLast(Casualties.MaxOfEntity).Select(figures.Claim)],
            [.. Successors(ledger, dated, known).Take(Casualties.MaxOfEntity).Select(figures.Claim)],
            claim.Claim.PartOf is { } whole ? figures.Listed(ledger.Find(whole)) : null,
            [.. claim.Claim.Parts.SelectMany(p => p.Claims).Take(MaxParts).Select(part => figures.Listed(ledger.Find(part)))],
            figures.Scope(ledger.ScopeOf(dated), Casualties.MaxOfEntity, dated),
            Event(claim.Claim.AboutEvent),
            Event(claim.Claim.StatedAt));

        EventItem? Event(string? id) => id is null ? null : wording.Event(snapshot.IndexOfEvent(id));
    }

    /// <summary>
    /// The claim in a list, as known at the end of <paramref name="known"/>, but never before the day on which it was stated.
    /// </summary>
    public static ListedClaim Listed(DatasetSnapshot snapshot, DatedClaim dated, DateOnly? known, string? language) =>
        new FiguresAsKnown(snapshot, dated.IsStated(known) ? known : dated.StatedBy, language).Listed(dated);

    private static IEnumerable<DatedClaim> Predecessors(ClaimLedger ledger, DatedClaim claim, DateOnly? known)
    {
        var found = new HashSet<DatedClaim>();
        var asked = new Stack<DatedClaim>([claim]);
        while (asked.TryPop(out var successor))
        {
            foreach (var earlier in ledger.ReplacedBy(successor.Claim.Id).Where(c => c.IsSuperseded(known) && found.Add(c)))
                asked.Push(earlier);
        }

        return found.Where(c => c != claim).OrderBy(c => c.StatedBy).ThenBy(c => c.Position);
    }

    private static IEnumerable<DatedClaim> Successors(ClaimLedger ledger, DatedClaim claim, DateOnly? known)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal) { claim.Claim.Id };
        while (claim.IsSuperseded(known) && claim.Claim.SupersededBy is { } next && passed.Add(next))
        {
            claim = ledger.Find(next);
            yield return claim;
        }
    }

    // Claimant ids have a namespace of their own: only the claims of a claimant name it.
    private static LocalString Claimant(string id, DatedClaim withdrawn, DatasetSnapshot snapshot, Wording wording)
    {
        var named = withdrawn.Claim.ClaimantId == id ? withdrawn.Claim : snapshot.Content.Claims.FirstOrDefault(c => c.ClaimantId == id);
        return named is null ? new LocalString(id, "zxx") : wording.Text("claim", named.Id, "claimant");
    }
}
