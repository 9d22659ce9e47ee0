using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;

namespace Dashboard.Shared.Search;

/// <summary>Whose texts are searched for an event, claim or statement besides its own, as positions in the dataset's rows.</summary>
internal sealed class SearchLinks
{
    public SearchLinks(DatasetSnapshot snapshot)
    {
        var (content, columns) = (snapshot.Content, snapshot.Columns);
        ClaimsOfEvent = OfEvents(content.Claims.Select(c => new[] { c.AboutEvent, c.StatedAt }.OfType<string>()));
        StatementsOfEvent = OfEvents(content.Statements.Select(s => (IEnumerable<string>)s.Events));
        PlacesOfClaim = IndexLists.Of(content.Claims.Select(c => WithTown(c.Place)));
        RegionsOfClaim = IndexLists.Of(
            content.Claims.Select(c =>
                snapshot.FindPlace(c.Place)!.Region is { } region ? (IEnumerable<int>)[columns[Facet.Region].IndexOf(region)] : []));
        SourcesOfClaim = OfSources(content.Claims.Select(c => c.Sources));
        SourcesOfStatement = OfSources(content.Statements.Select(s => s.Sources));

        IndexLists OfSources(IEnumerable<string[]> rows) => IndexLists.Of(rows.Select(ids => ids.Select(columns[Facet.Source].IndexOf)));

        IEnumerable<int> WithTown(string place)
        {
            var index = columns[Facet.Place].IndexOf(place);
            var town = columns[Facet.Place].Parents[index];
            return town < 0 ? [index] : [index, town];
        }

        IndexLists OfEvents(IEnumerable<IEnumerable<string>> eventsOfRows)
        {
            var rows = eventsOfRows
                .SelectMany((events, row) => events.Distinct(StringComparer.Ordinal).Select(id => (id, row)))
                .ToLookup(e => e.id, e => e.row, StringComparer.Ordinal);
            return IndexLists.Of(content.Events.Select(e => rows[e.Id]));
        }
    }

    /// <summary>By event, the claims that count its people or were stated at it.</summary>
    public IndexLists ClaimsOfEvent { get; }

    /// <summary>By event, the statements about it.</summary>
    public IndexLists StatementsOfEvent { get; }

    /// <summary>By claim, its place and the town around it.</summary>
    public IndexLists PlacesOfClaim { get; }

    /// <summary>By claim, the region of its place, if any.</summary>
    public IndexLists RegionsOfClaim { get; }

    /// <summary>By claim, its sources.</summary>
    public IndexLists SourcesOfClaim { get; }

    /// <summary>By statement, its sources.</summary>
    public IndexLists SourcesOfStatement { get; }
}
