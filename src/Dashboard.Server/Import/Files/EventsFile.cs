using Dashboard.Server.Import.Reading;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Files;

internal static class EventsFile
{
    /// <summary>Counts by coders.</summary>
    public static readonly string[] CodedColumns = ["coded_by", "coded_killed_low", "coded_killed", "coded_killed_high"];

    public static readonly FileColumns Columns = new("events.csv", "event")
    {
        Required =
        [
            "id",
            "start",
            "end",
            "date_precision",
            "place",
            "location_precision",
            "type",
            "sub_type",
            "themes",
            "actors",
            "sources",
            "verification",
        ],
        Optional =
        [
            "time",
            "time_kind",
            "time_of_day",
            "key_moment",
            "names_public",
            .. CodedColumns,
        ],
        Rare = CodedColumns,
        Texts = ["title", "summary", "moment_label"],
        RequiredTexts = ["title"],
        Codes = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["date_precision"] = FileColumns.CodesOf<DatePrecision>(),
            ["time_kind"] = FileColumns.CodesOf<TimeKind>(),
            ["location_precision"] = FileColumns.CodesOf<GeoPrecision>(),
            ["key_moment"] = ["1", "2"],
            ["verification"] = FileColumns.CodesOf<Verification>(),
        },
        Ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["place"] = "places.csv",
            ["themes"] = "themes.csv",
            ["actors"] = "actors.csv",
            ["sources"] = "sources.csv",
        },
    };

    public static Event Read(CsvRow row) => new()
    {
        Id = row.RequiredSlug("id"),
        Start = row.RequiredDate("start"),
        End = row.RequiredDate("end"),
        DatePrecision = row.RequiredCode<DatePrecision>("date_precision"),
        Time = row.Time("time"),
        TimeKind = row.Code<TimeKind>("time_kind"),
        TimeOfDay = row.Text("time_of_day"),
        Place = row.RequiredText("place"),
        LocationPrecision = row.RequiredCode<GeoPrecision>("location_precision"),
        Type = row.RequiredText("type"),
        SubType = row.RequiredText("sub_type"),
        Themes = row.RequiredList("themes"),
        Actors = row.List("actors"),
        Sources = row.List("sources"),
        KeyMoment = KeyMoment(row),
        NamesPublic = row.Text("names_public"),
        Verification = row.RequiredCode<Verification>("verification"),
        CodedBy = row.Text("coded_by"),
        CodedKilledLow = row.Count("coded_killed_low"),
        CodedKilled = row.Count("coded_killed"),
        CodedKilledHigh = row.Count("coded_killed_high"),
    };

    private static int? KeyMoment(CsvRow row)
    {
        var moment = row.Count("key_moment");
        if (moment is not (null or 1 or 2))
            row.Refuse("key_moment", "must be 1 (labelled first), 2 or empty");
        return moment;
    }
}
