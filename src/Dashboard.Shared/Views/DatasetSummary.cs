using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>A dataset in a few lines.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">One paragraph, or null.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Sources">Number of sources.</param>
/// <param name="From">First day of the focus.</param>
/// <param name="To">Last day of the focus, inclusive.</param>
/// <param name="FirstDay">First day of any event; null without events.</param>
/// <param name="LastDay">Last day of any event; null without events.</param>
/// <param name="Bounds">Initial view of the map: minLon, minLat, maxLon, maxLat.</param>
/// <param name="Basemap">Folder of the basemap.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Licence">SPDX identifier.</param>
/// <param name="Attribution">Attribution, or null.</param>
/// <param name="ExportAllowed">Whether rows may be downloaded.</param>
public sealed record DatasetSummary(
    string Id,
    LocalString Title,
    LocalString? Description,
    string Version,
    int Events,
    int Claims,
    int Sources,
    DateOnly From,
    DateOnly To,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    BoundingBox Bounds,
    string Basemap,
    string TimeZone,
    string Licence,
    LocalString? Attribution,
    bool ExportAllowed)
{
    /// <summary>Who counts deaths event by event, most events first; null: nobody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Coder>? Coders { get; init; }

    /// <summary>What happened, in one or two sentences; null: the dataset says nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalString? Standfirst { get; init; }

    /// <summary>Its stories, in file order.</summary>
    public IReadOnlyList<StoryRef> Stories { get; init; } = [];

    /// <summary>Its languages as BCP 47 tags; untranslated texts are in the first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];
}
