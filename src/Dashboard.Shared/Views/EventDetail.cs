namespace Dashboard.Shared.Views;

/// <summary>An event with everything linked to it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Region">Its region, or null.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Figures">Scopes with claims about this event or stated at it.</param>
/// <param name="StatedHere">Claims that were stated at this event.</param>
/// <param name="Statements">Statements about it, by day.</param>
/// <param name="Earlier">The event before it at the same place, or null.</param>
/// <param name="Later">The event after it at the same place, or null.</param>
/// <param name="Previous">Id of the event before it in the filtered list, or null.</param>
/// <param name="Next">Id of the event after it in the filtered list, or null.</param>
/// <param name="NamesPublic">Who made names of people under 18 public, or null.</param>
public sealed record EventDetail(
    EventItem Event,
    NamedRef? Region,
    IReadOnlyList<SourceView> Sources,
    IReadOnlyList<ScopeView> Figures,
    IReadOnlyList<ClaimView> StatedHere,
    IReadOnlyList<StatementView> Statements,
    EventItem? Earlier,
    EventItem? Later,
    string? Previous,
    string? Next,
    string? NamesPublic);
