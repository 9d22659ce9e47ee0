using System.Globalization;

namespace Dashboard.Server.Sheets;

/// <summary>The header of UCDP GED, which some of its files lack (Candidate 24.0.1).</summary>
internal static class UcdpHeader
{
    // In the order of the codebook.
    private static readonly string[] Columns =
    [
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name",
        "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id",
        "side_b", "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
        "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid",
        "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
        "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
    ];

    private static readonly int Latitude = Array.IndexOf(Columns, "latitude");
    private static readonly int Start = Array.IndexOf(Columns, "date_start");

    /// <summary>The sheet with the header, if its first row is already an event of UCDP; else the sheet itself.</summary>
    public static Sheet AddTo(Sheet sheet) =>
        IsEvent(sheet.Rows[0])
            ? sheet with
            {
                Rows = [new SheetRow(0, Columns), .. sheet.Rows],
                Notes = [.. sheet.Notes, "it has no header, and was taken for UCDP GED by its columns"],
            }
            : sheet;

    private static bool IsEvent(SheetRow row) =>
        row.Cells.Count == Columns.Length
        && row[0].Length > 0
        && row[0].All(char.IsAsciiDigit)
        && IsNumber(row[Latitude], 90)
        && IsNumber(row[Latitude + 1], 180)
        && row[Start].Length >= "2022-01-05".Length
        && char.IsAsciiDigit(row[Start][0]);

    private static bool IsNumber(string cell, double most) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most;
}
