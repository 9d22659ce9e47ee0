namespace Dashboard.Shared.Views;

/// <summary>How somebody explained the events.</summary>
/// <param name="Id">Id.</param>
/// <param name="StatedOn">The day on which it was said.</param>
/// <param name="Speaker">Who.</param>
/// <param name="SpeakerKind">The dataset's own word for the kind of speaker.</param>
/// <param name="Account">Id and name of the account that it supports.</param>
/// <param name="Text">What was said, restated.</param>
/// <param name="Events">Ids of the events that it speaks of.</param>
/// <param name="Sources">Sources.</param>
public sealed record StatementView(
    string Id,
    DateOnly StatedOn,
    LocalString Speaker,
    string SpeakerKind,
    NamedRef Account,
    LocalString Text,
    IReadOnlyList<string> Events,
    IReadOnlyList<SourceView> Sources);
