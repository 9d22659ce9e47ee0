using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The downloads: content, number of rows, licence, and columns.</summary>
public sealed partial class DataFiles
{
    private const string ColumnsPart = "columns";

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Events that match.</summary>
    [Parameter, EditorRequired]
    public required int Events { get; set; }

    /// <summary>Claims that match.</summary>
    [Parameter, EditorRequired]
    public required int Claims { get; set; }

    private bool IsExpanded => Address.Options.Open.Contains(ColumnsPart);

    private IReadOnlyList<string> EventColumns => ExportColumns.OfEvents(About.Languages[0], Language, About.Coders);

    private IReadOnlyList<string> ClaimColumns => ExportColumns.OfClaims(About.Languages[0], Language);

    private string Language => Address.Options.Language ?? About.Languages[0];

    private IEnumerable<(string Name, string Path, string Size, string Holds)> Files =>
    [
        (DataText.EventsCsv, "/events.csv", Size(Events, EventColumns), DataText.EventsCsvHolds),
        (DataText.EventsGeoJson, "/events.geojson", Numbers.Of(Events, DataText.Features), DataText.EventsGeoJsonHolds),
        (DataText.ClaimsCsv, "/claims.csv", Size(Claims, ClaimColumns), DataText.ClaimsCsvHolds),
    ];

    private static string Size(int rows, IReadOnlyList<string> columns) =>
        $"{Numbers.Of(rows, DataText.RowsOfFile)}, {Numbers.Of(columns.Count, DataText.ColumnsOfFile)}";
}
