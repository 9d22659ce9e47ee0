using Dashboard.Shared.Filters;

namespace Dashboard.Shared.Views;

/// <summary>
/// What colours stand for. It depends on the whole dataset only, so a colour keeps its meaning under any filter. Together the keys cover
/// every event.
/// </summary>
/// <param name="By">The property of events.</param>
/// <param name="Keys">
/// Its values with most events, at most six, then <see cref="Other"/> and <see cref="NotRecorded"/> if they occur.
/// </param>
public sealed record ColourKeys(ColourBy By, IReadOnlyList<ColourKey> Keys)
{
    /// <summary>The id of all other values; ids of values have no underscore.</summary>
    public const string Other = "_other";

    /// <summary>The id of events without a value.</summary>
    public const string NotRecorded = "_none";

    /// <summary>The slot of what has no colour of its own.</summary>
    public const string NoColour = "none";
}

/// <summary>A value of the property and its colour.</summary>
/// <param name="Id">Its id in a mix: the slug of a type, the id of an actor, a precision, or one of the constants.</param>
/// <param name="Label">Its name in the dataset; null for precisions and the constants, which are words of the interface.</param>
/// <param name="Slot">Colour slot: 1 to 6, or <c>none</c>.</param>
public sealed record ColourKey(string Id, LocalString? Label, string Slot);
