using System.Text.Json.Serialization;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Views;

/// <summary>What a dataset is, how it was made, and what has changed.</summary>
/// <param name="About">The dataset in a few lines.</param>
/// <param name="Method">How it was compiled, or null.</param>
/// <param name="TimeZoneNote">A note on time zones, or null.</param>
/// <param name="ImportedAt">When this version was imported, UTC.</param>
/// <param name="Counts">Further counts.</param>
/// <param name="Translations">The languages of the interface other than English, and how much of the dataset is translated.</param>
/// <param name="Publishers">Publishers of the sources, by number of sources; at most 25.</param>
/// <param name="MorePublishers">Number of publishers left out.</param>
/// <param name="History">This version and the versions kept before it, newest first.</param>
/// <param name="Contact">
/// Where to report an error: an address that begins with <c>mailto:</c> or <c>https:</c>; null if the operator gave none.
/// </param>
public sealed record AboutView(
    DatasetSummary About,
    LocalString? Method,
    LocalString? TimeZoneNote,
    DateTimeOffset ImportedAt,
    EntityCounts Counts,
    IReadOnlyList<TranslationView> Translations,
    IReadOnlyList<PublisherView> Publishers,
    int MorePublishers,
    IReadOnlyList<VersionChanges> History,
    string? Contact = null)
{
    /// <summary>In a draft: the problems of the dataset's folder as it is now, a sentence each; null in what is published.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Problems { get; init; }

    /// <summary>On a page of an older version: the changes from it to the current one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<KindChanges>? Since { get; init; }
}

/// <summary>Counts besides those of the summary.</summary>
/// <param name="Places">Places.</param>
/// <param name="Statements">Statements about the events.</param>
/// <param name="SourcesRead">Sources whose text the compilers have read.</param>
/// <param name="EventsToCheck">Events not yet checked against the original.</param>
/// <param name="ClaimsToCheck">Claims not yet checked against the original.</param>
public sealed record EntityCounts(int Places, int Statements, int SourcesRead, int EventsToCheck, int ClaimsToCheck);

/// <summary>How much of a dataset is translated into a language.</summary>
/// <param name="Language">Language tag; null: the first language of the dataset.</param>
/// <param name="By"><c>machine</c>, or the name of the translator; null if the dataset does not say.</param>
/// <param name="Reviewed">Whether a person has read it against the original.</param>
/// <param name="Texts">Number of texts in English.</param>
/// <param name="Translated">How many of them exist in this language; the others are shown in English.</param>
public sealed record TranslationView(string Language, string? By, bool Reviewed, int Texts, int Translated);

/// <summary>A publisher of sources.</summary>
/// <param name="Name">Its name, as written by the compilers.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Read">How many of them the compilers have read.</param>
public sealed record PublisherView(LocalString Name, IReadOnlyList<string> Sources, int Read);
