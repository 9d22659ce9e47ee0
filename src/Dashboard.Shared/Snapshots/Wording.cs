using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>The texts and names of one snapshot in one language.</summary>
public sealed class Wording
{
    private readonly DatasetSnapshot snapshot;

    internal Wording(DatasetSnapshot snapshot, string language)
    {
        this.snapshot = snapshot;
        Language = language;
    }

    /// <summary>Language tag.</summary>
    public string Language { get; }

    /// <summary>A text that a thing may lack, or null.</summary>
    public LocalString? Find(string entity, string id, string field) => snapshot.Texts.Find(entity, id, field, Language);

    /// <summary>A text that a thing has; its id stands in where the dataset gives none.</summary>
    public LocalString Text(string entity, string id, string field) => Find(entity, id, field) ?? new LocalString(id, "zxx");

    /// <summary>A thing's name.</summary>
    public NamedRef Named(string entity, string id) => new(id, Text(entity, id, "name"));

    /// <summary>A place.</summary>
    public PlaceRef Place(string id)
    {
        var place = snapshot.FindPlace(id) ?? throw new KeyNotFoundException(id);
        var hasPoint = place.Precision != GeoPrecision.Country;
        return new PlaceRef(
            id,
            Find("place", id, "label") ?? Text("place", id, "name"),
            Text("place", id, "name"),
            place.Within is { } town ? new NamedRef(town, Find("place", town, "label") ?? Text("place", town, "name")) : null,
            place.Precision,
            hasPoint ? place.Latitude : null,
            hasPoint ? place.Longitude : null,
            place.TimeZone ?? snapshot.Info.TimeZone);
    }

    /// <summary>A source.</summary>
    public SourceView Source(string id)
    {
        var source = snapshot.FindSource(id) ?? throw new KeyNotFoundException(id);
        return new SourceView(id, source.Publisher, source.Title, source.Url, source.Published, source.PublishedPrecision, source.TextRead);
    }
}
