using Dashboard.Shared.Datasets;
using Dashboard.Shared.Figures;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Tests.Figures;

/// <summary>Queries for tests.</summary>
internal static class Questions
{
    public static CasualtiesView AsKnown(this DatasetSnapshot snapshot, DateOnly? known = null) =>
        Casualties.View(snapshot, new EventFilter { Known = known }, "en");

    public static IEnumerable<ScopeView> Scopes(this DatasetSnapshot snapshot, DateOnly? known = null) =>
        snapshot.Ledger.Scopes.Select(new FiguresAsKnown(snapshot, known, "en").Scope);

    /// <summary>The scope of a snapshot that has only one.</summary>
    public static ScopeView Scope(this DatasetSnapshot snapshot, DateOnly? known = null) => Assert.Single(snapshot.Scopes(known));

    public static ClaimView Claim(this DatasetSnapshot snapshot, string id, DateOnly? known = null) =>
        snapshot.Scopes(known).SelectMany(s => s.Claims).Single(c => string.Equals(c.Id, id, StringComparison.Ordinal));

    public static ClaimStatus Status(this DatasetSnapshot snapshot, string id, DateOnly? known = null) => snapshot.Claim(id, known).Status;
}
