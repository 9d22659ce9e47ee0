namespace Dashboard.Shared.Views;

/// <summary>How someone explained the events.</summary>
/// <param name="Id">Id.</param>
/// <param name="StatedOn">The day on which it was made.</param>
/// <param name="Speaker">Name of the speaker.</param>
/// <param name="SpeakerKind">The dataset's own word for the kind of speaker.</param>
/// <param name="Account">Id and name of the account that it supports.</param>
/// <param name="Text">The statement, restated.</param>
/// <param name="Events">Ids of the events that it is about.</param>
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
