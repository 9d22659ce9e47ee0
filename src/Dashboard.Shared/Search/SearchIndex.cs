using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Letters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Search;

/// <summary>Kinds of searchable text.</summary>
internal enum Texts
{
    /// <summary>Title, summary and label of an event.</summary>
    Event,

    /// <summary>Name of a theme.</summary>
    Theme,

    /// <summary>Name and short name of a place.</summary>
    Place,

    /// <summary>Name of a region.</summary>
    Region,

    /// <summary>Name of an actor.</summary>
    Actor,

    /// <summary>Publisher of a source.</summary>
    Publisher,

    /// <summary>Title of a source.</summary>
    SourceTitle,

    /// <summary>Claimant, scope and words of a claim, and why it was withdrawn.</summary>
    Claim,

    /// <summary>Speaker and words of a statement.</summary>
    Statement,
}

/// <summary>
/// An index of all readable texts: one word index for each kind of text, in the order of the dataset's rows. Relations between entities are
/// in <see cref="SearchLinks"/>.
/// </summary>
internal sealed class SearchIndex
{
    private readonly WordIndex[] indexes;

    private SearchIndex(IEnumerable<WordIndex> indexes) => this.indexes = [.. indexes];

    /// <summary>For each entity, whether one of its words begins with <paramref name="beginning"/>, which is folded.</summary>
    public bool[] With(Texts texts, string beginning) => indexes[(int)texts].With(beginning);

    /// <summary>Builds it in one go.</summary>
    public static SearchIndex Of(DatasetSnapshot snapshot)
    {
        var builder = new Builder(snapshot);
        while (builder.AddSome())
        {
        }

        return builder.Build();
    }

    /// <summary>Builds it in steps.</summary>
    /// <param name="snapshot">The dataset.</param>
    /// <param name="pause">Yields to other work.</param>
    public static async Task<SearchIndex> OfAsync(DatasetSnapshot snapshot, Func<Task> pause)
    {
        var builder = new Builder(snapshot);
        while (builder.AddSome())
            await pause();
        return builder.Build();
    }

    private sealed class Builder(DatasetSnapshot snapshot)
    {
        private const int Step = 100;
        private readonly WordIndex.Builder[] builders = [.. Enum.GetValues<Texts>().Select(_ => new WordIndex.Builder())];
        private readonly IEnumerator<(Texts Kind, IEnumerable<string> Texts)> rest = All(snapshot).GetEnumerator();

        /// <summary>Adds the next few entities; false if there are none left.</summary>
        public bool AddSome()
        {
            for (var i = 0; i < Step; i++)
            {
                if (!rest.MoveNext())
                    return false;
                builders[(int)rest.Current.Kind].Add(rest.Current.Texts);
            }

            return true;
        }

        public SearchIndex Build() => new(builders.Select(builder => builder.Build()));

        // Each kind is in the order of its rows, which is also the order of the facet columns.
        private static IEnumerable<(Texts Kind, IEnumerable<string> Texts)> All(DatasetSnapshot snapshot)
        {
            var content = snapshot.Content;
            return
            [
                .. content.Events.Select(e => (Texts.Event, Of("event", e.Id, "title", "summary", "moment_label"))),
                .. content.Themes.Select(t => (Texts.Theme, Of("theme", t.Id, "name"))),
                .. content.Places.Select(p => (Texts.Place, Of("place", p.Id, "name", "label"))),
                .. content.Regions.Select(r => (Texts.Region, Of("region", r.Id, "name"))),
                .. content.Actors.Select(a => (Texts.Actor, Of("actor", a.Id, "name"))),
                .. content.Sources.Select(s => (Texts.Publisher, (IEnumerable<string>)[s.Publisher])),
                .. content.Sources.Select(s => (Texts.SourceTitle, (IEnumerable<string>)[s.Title])),
                .. content.Claims.Select(c => (Texts.Claim, Of("claim", c.Id, "claimant", "scope", "words", "withdrawn_reason"))),
                .. content.Statements.Select(s => (Texts.Statement, Of("statement", s.Id, "speaker", "text"))),
            ];

            IEnumerable<string> Of(string entity, string id, params string[] fields) =>
                fields.SelectMany(field => snapshot.Texts.InAllLanguages(entity, id, field));
        }
    }
}
