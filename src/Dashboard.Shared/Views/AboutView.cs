using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Views;

/// <summary>What a dataset is, how it was made, and what changed in it.</summary>
/// <param name="About">The dataset in a few lines.</param>
/// <param name="Method">How it was compiled, or null.</param>
/// <param name="TimeZoneNote">A note on time zones, or null.</param>
/// <param name="ImportedAt">When this version was imported, UTC.</param>
/// <param name="Counts">How much of what there is.</param>
/// <param name="Translations">The languages of the interface other than English, and how far the dataset speaks them.</param>
/// <param name="Publishers">Who published the sources, those of most sources first; at most 25.</param>
/// <param name="MorePublishers">How many publishers are left out.</param>
/// <param name="History">This version and those kept before it, the newest first.</param>
/// <param name="Contact">Where to report an error: an address that begins with <c>mailto:</c> or <c>https:</c>; null where the operator gave none.</param>
public sealed record AboutView(
    DatasetSummary About,
    LocalString? Method,
    LocalString? TimeZoneNote,
    DateTimeOffset ImportedAt,
    ThingCounts Counts,
    IReadOnlyList<TranslationView> Translations,
    IReadOnlyList<PublisherView> Publishers,
    int MorePublishers,
    IReadOnlyList<VersionChanges> History,
    string? Contact = null);

/// <summary>How much of what a dataset holds, beside what its summary counts.</summary>
/// <param name="Places">Places.</param>
/// <param name="Statements">Statements of who explained the events how.</param>
/// <param name="SourcesRead">Sources of which the compilers read the text.</param>
/// <param name="EventsToCheck">Events not yet checked against the original.</param>
/// <param name="ClaimsToCheck">Claims not yet checked against the original.</param>
public sealed record ThingCounts(int Places, int Statements, int SourcesRead, int EventsToCheck, int ClaimsToCheck);

/// <summary>How far a dataset speaks a language.</summary>
/// <param name="Language">Language tag.</param>
/// <param name="By"><c>machine</c>, or whoever translated; null where the dataset does not say.</param>
/// <param name="Reviewed">Whether a person has read it against the original.</param>
/// <param name="Texts">Texts that there are in English.</param>
/// <param name="Translated">How many of them there are in this language; the others are shown in English.</param>
public sealed record TranslationView(string Language, string? By, bool Reviewed, int Texts, int Translated);

/// <summary>A publisher of sources.</summary>
/// <param name="Name">Its name, as the compilers write it.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Read">Of how many of them the compilers read the text.</param>
public sealed record PublisherView(LocalString Name, IReadOnlyList<string> Sources, int Read);
