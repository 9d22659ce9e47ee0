using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Search;

/// <summary>
/// Matches the words of <c>q</c> in all languages. Each word must be the beginning of a word: for an event, in its own texts, in the names
/// of its place (with town and region), themes and actors, in the publishers and titles of its sources, or in a claim or statement linked
/// to it; for a claim, in its own texts, the names of its place and its sources; for a statement, in its own texts and its sources. The
/// known date has no effect.
/// </summary>
internal sealed class TextSearch
{
    private static readonly FoundIn[] Elsewhere = Enum.GetValues<FoundIn>();
    private readonly DatasetSnapshot snapshot;
    private readonly Word[] words;

    private TextSearch(DatasetSnapshot snapshot, IEnumerable<string> words)
    {
        this.snapshot = snapshot;
        this.words = [.. words.Select(word => new Word(snapshot.Search, word))];
    }

    /// <summary>The search for a text; null if it has no words and so matches everything.</summary>
    public static TextSearch? For(DatasetSnapshot snapshot, string? text) =>
        text is not null && Folding.ForSearch.Words(text) is { Length: > 0 } words
            ? new TextSearch(snapshot, words.Distinct(StringComparer.Ordinal))
            : null;

    /// <summary>Whether each word begins one of an event, a claim or a statement: then it is not a name that is spelt otherwise.</summary>
    public bool IsOfRecord => Array.TrueForAll(
        words,
        word => word[Texts.Event].Contains(true) || word[Texts.Claim].Contains(true) || word[Texts.Statement].Contains(true));

    /// <summary>Whether an event matches.</summary>
    /// <param name="index">Its position in time order.</param>
    public bool MatchesEvent(int index)
    {
        foreach (var word in words)
        {
            if (!word[Texts.Event][index] && !IsFoundElsewhere(word, index))
                return false;
        }

        return true;
    }

    /// <summary>Whether a claim matches.</summary>
    /// <param name="position">Its position in the file.</param>
    public bool MatchesClaim(int position) => Array.TrueForAll(words, word =>
        word[Texts.Claim][position]
        || word.AnyOf(Texts.Place, snapshot.SearchLinks.PlacesOfClaim[position])
        || word.AnyOf(Texts.Region, snapshot.SearchLinks.RegionsOfClaim[position])
        || word.AnyOf(Texts.Publisher, snapshot.SearchLinks.SourcesOfClaim[position])
        || word.AnyOf(Texts.SourceTitle, snapshot.SearchLinks.SourcesOfClaim[position]));

    /// <summary>Whether a statement matches.</summary>
    /// <param name="position">Its position in the file.</param>
    public bool MatchesStatement(int position) => Array.TrueForAll(words, word =>
        word[Texts.Statement][position]
        || word.AnyOf(Texts.Publisher, snapshot.SearchLinks.SourcesOfStatement[position])
        || word.AnyOf(Texts.SourceTitle, snapshot.SearchLinks.SourcesOfStatement[position]));

    /// <summary>Whether a facet value matches by its own name; types have no names in the dataset.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">Its position in the column of the facet.</param>
    public bool MatchesName(Facet facet, int value) => Array.TrueForAll(words, word => facet switch
    {
        Facet.Theme => word[Texts.Theme][value],
        Facet.Place => word[Texts.Place][value],
        Facet.Region => word[Texts.Region][value],
        Facet.Actor => word[Texts.Actor][value],
        Facet.Source => word[Texts.Publisher][value] || word[Texts.SourceTitle][value],
        _ => false,
    });

    /// <summary>Where the words were found that are missing in the event's own texts; empty if none are missing.</summary>
    /// <param name="index">Its position in time order.</param>
    public IReadOnlyList<FoundIn> Where(int index) =>
        [.. Elsewhere.Where(part => Array.Exists(words, word => !word[Texts.Event][index] && IsFound(word, part, index)))];

    private bool IsFoundElsewhere(Word word, int index)
    {
        foreach (var part in Elsewhere)
        {
            if (IsFound(word, part, index))
                return true;
        }

        return false;
    }

    private bool IsFound(Word word, FoundIn part, int index)
    {
        var (columns, links) = (snapshot.Columns, snapshot.SearchLinks);
        return part switch
        {
            FoundIn.Place => word.AnyOf(Texts.Place, columns[Facet.Place].Of[index])
                || word.AnyOf(Texts.Region, columns[Facet.Region].Of[index]),
            FoundIn.Theme => word.AnyOf(Texts.Theme, columns[Facet.Theme].Of[index]),
            FoundIn.Actor => word.AnyOf(Texts.Actor, columns[Facet.Actor].Of[index]),
            FoundIn.Publisher => word.AnyOf(Texts.Publisher, columns[Facet.Source].Of[index]),
            FoundIn.SourceTitle => word.AnyOf(Texts.SourceTitle, columns[Facet.Source].Of[index]),
            FoundIn.Claim => word.AnyOf(Texts.Claim, links.ClaimsOfEvent[index]),
            FoundIn.Statement => word.AnyOf(Texts.Statement, links.StatementsOfEvent[index]),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
    }

    /// <summary>One search word: by kind of text and entity, whether it occurs there.</summary>
    private sealed class Word(SearchIndex index, string word)
    {
        private readonly bool[][] found = [.. Enum.GetValues<Texts>().Select(texts => index.With(texts, word))];

        public bool[] this[Texts texts] => found[(int)texts];

        public bool AnyOf(Texts texts, ReadOnlySpan<int> things)
        {
            foreach (var thing in things)
            {
                if (found[(int)texts][thing])
                    return true;
            }

            return false;
        }
    }
}
