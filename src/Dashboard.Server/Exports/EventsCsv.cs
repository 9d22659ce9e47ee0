using System.Globalization;
using Dashboard.Server.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Exports;

/// <summary>
/// Events with the columns of a dataset's <c>events.csv</c>, so that the file can be imported again, and their locations.
/// </summary>
internal sealed class EventsCsv(ApiRequest request) : CsvExport<Event>(request, "events")
{
    private readonly Wording original = request.Snapshot.In(request.Snapshot.Info.FirstLanguage);
    private readonly Wording? other = request.Options.Language is { } language ? request.Snapshot.In(language) : null;

    private readonly IReadOnlyList<Coder>? coders = request.Snapshot.Coders is { Count: > 0 } named ? named : null;

    protected override IReadOnlyList<string> Columns =>
        ExportColumns.OfEvents(
            Request.Snapshot.Info.FirstLanguage,
            Request.Options.Language ?? Request.Snapshot.Info.FirstLanguage,
            coders);

    protected override IEnumerable<Event> Rows() => Request.Snapshot.Matching(Request.Filter);

    protected override IReadOnlyList<string?> Cells(Event row)
    {
        var place = original.Place(row.Place);
        return
        [
            row.Id,
            Day(row.Start),
            Day(row.End),
            Slug.Of(row.DatePrecision),
            row.Time,
            row.TimeKind is { } kind ? Slug.Of(kind) : null,
            row.TimeOfDay,
            row.Place,
            Slug.Of(row.LocationPrecision),
            Text(row.Type),
            Text(row.SubType),
            In(original, row, "title"),
            In(original, row, "summary"),
            Ids(row.Themes),
            Ids(row.Actors),
            Ids(row.Sources),
            row.KeyMoment?.ToString(CultureInfo.InvariantCulture),
            In(original, row, "moment_label"),
            Text(row.NamesPublic),
            Slug.Of(row.Verification),
            .. coders is null
                ? (string?[])[]
                : [Text(row.CodedBy), Number(row.CodedKilledLow), Number(row.CodedKilled), Number(row.CodedKilledHigh)],
            .. other is null ? (string?[])[] : [Own(other, row, "title"), Own(other, row, "summary"), Own(other, row, "moment_label")],
            Text(place.Label.Text),
            Request.Snapshot.FindPlace(row.Place)!.Region,
            Number(place.Latitude),
            Number(place.Longitude),
        ];
    }

    // A fallback is not a translation.
    private static string? Own(Wording wording, Event row, string field) =>
        wording.Find("event", row.Id, field) is { Language: null } text ? Text(text.Text) : null;

    private static string? In(Wording wording, Event row, string field) => Text(wording.Find("event", row.Id, field)?.Text);
}
