using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>
/// The deaths that one coder counts in the matching events, added up. A figure of its own: never added to those of another coder, and never
/// in a range with claims.
/// </summary>
/// <param name="Coder">Id of the coder.</param>
/// <param name="Name">Name of the coder.</param>
/// <param name="Events">Matching events that the coder coded.</param>
/// <param name="Counted">Those with a number, 0 included.</param>
/// <param name="Zero">Those with the number 0.</param>
/// <param name="Killed">Sum of the numbers; null if there is none.</param>
/// <param name="Low">Sum of the lowest numbers; null unless each event with a number has one.</param>
/// <param name="High">Sum of the highest numbers; null unless each event with a number has one.</param>
public sealed record CodedDeaths(string Coder, string Name, int Events, int Counted, int Zero, int? Killed, int? Low, int? High)
{
    /// <summary>Whether a 0 of this coder means none or unknown.</summary>
    public bool ZeroMayBeUnknown => Datasets.Coder.ZeroMayBeUnknown(Coder);
}

/// <summary>The counts of deaths in the matching events, coder by coder.</summary>
/// <param name="Sums">Coders of matching events, those of most events of the dataset first.</param>
/// <param name="Note">How they count, as the dataset says; null: it says nothing.</param>
public sealed record CodedView(
    IReadOnlyList<CodedDeaths> Sums,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalString? Note);

/// <summary>The deaths in one event as its coder counts them.</summary>
/// <param name="Coder">Id of the coder.</param>
/// <param name="Name">Name of the coder.</param>
/// <param name="Killed">The number; null if the coder gives none.</param>
/// <param name="Low">The lowest number, or null.</param>
/// <param name="High">The highest number, or null.</param>
public sealed record CodedEvent(string Coder, string Name, int? Killed, int? Low, int? High)
{
    /// <summary>Whether a 0 of this coder means none or unknown.</summary>
    public bool ZeroMayBeUnknown => Datasets.Coder.ZeroMayBeUnknown(Coder);
}
