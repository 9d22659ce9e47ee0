using System.Text;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Import;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.SheetImports;

/// <summary>Counts of ACLED, UCDP and other coders; all rows are invented.</summary>
public sealed class CodedImportTests : IDisposable
{
    private const string Acled = """
        event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities
        OST1,09 July 2022,2022,1,Riots,Mob violence,Rioters (Ostland),Rioters,Ostland,North,Harbour,54.3,10.1,1,The Gazette,Invented,3
        OST2,10 July 2022,2022,1,Protests,Peaceful protest,Protesters (Ostland),Protesters,Ostland,North,Milltown,54.9,11.1,1,The Gazette,Invented,0
        OST3,11 July 2022,2022,1,Protests,Peaceful protest,Protesters (Ostland),Protesters,Ostland,North,Milltown,54.9,11.1,1,The Gazette,Invented,
        """;

    private const string Ucdp = """
        id,type_of_violence,dyad_name,where_coordinates,where_prec,latitude,longitude,country,date_start,date_end,best,high,low
        1,3,Government of Ostland - Civilians,Harbour,1,54.3,10.1,Ostland,2022-07-09,2022-07-09,5,9,4
        2,3,Government of Ostland - Civilians,Milltown,1,54.9,11.1,Ostland,2022-07-10,2022-07-10,2,1,2
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("import");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Fatalities_of_ACLED_are_counts_and_no_claims()
    {
        var result = Import(Acled);
        var content = Content(result);

        Assert.Empty(content.Claims);
        Assert.Equal(
            [("ost1", "ACLED", 3), ("ost2", "ACLED", 0), ("ost3", "ACLED", null)],
            content.Events.Select(item => (item.Id, item.CodedBy, item.CodedKilled)));
        Assert.Contains("2 rows have a count of deaths by ACLED: it stays with its event and is no claim.", result.Notes);
    }

    [Fact]
    public void Every_column_of_ACLED_is_known() => Assert.DoesNotContain(
        Import(
            """
            event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
            OST1,09 July 2022,2022,1,Demonstrations,Riots,Mob violence,Rioters,,Rioters,,,,Rioters only,,144,Asia,Ostland,North,Bay,,Harbour,54.3,10.1,1,The Gazette,National,Invented,3,crowd size=no report,1658000000
            """).Sheets[0].Columns,
        column => column.Why == "its header is not known");

    [Fact]
    public void A_code_for_the_precision_of_a_date_is_no_time() =>
        Assert.All(Content(Import(Acled)).Events, item => Assert.Equal((DatePrecision.Day, null), (item.DatePrecision, item.Time)));

    [Fact]
    public void Best_low_and_high_of_UCDP_are_counts_and_bounds_that_contradict_them_are_left_out()
    {
        var result = Import(Ucdp);

        Assert.Equal(
            [("UCDP", 4, 5, 9), ("UCDP", null, 2, (int?)null)],
            Content(result).Events.Select(item => (item.CodedBy, item.CodedKilledLow, item.CodedKilled, item.CodedKilledHigh)));
        Assert.Contains(result.Notes, note => note.StartsWith("Lowest and highest counts that contradict", StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_the_keeper_names_as_coder_has_counted_what_the_sheet_calls_killed()
    {
        const string Sheet = "date,place,killed,killed low,killed high,injured\n2022-07-09,Harbour,3,2,4,7\n2022-07-10,Harbour,some,,,\n";

        var result = Import(Sheet, "Clinic network");
        var content = Content(result);

        Assert.Equal(
            [("Clinic network", 2, 3, 4), ("Clinic network", null, null, (int?)null)],
            content.Events.Select(item => (item.CodedBy, item.CodedKilledLow, item.CodedKilled, item.CodedKilledHigh)));
        Assert.Equal([Measure.Injured], content.Claims.Select(claim => claim.Measure));
        Assert.Contains("Counts of deaths that are no whole number were left out: 3 \"some\".", result.Notes);
        var claims = Content(Import(Sheet, id: "claimed")).Claims;
        Assert.Equal([3, 7, null], claims.Select(claim => claim.Best));
    }

    [Fact]
    public void In_a_sheet_of_nobody_known_fatalities_are_claimed()
    {
        var content = Content(Import("date,place,fatalities,best,low\n2022-07-09,Harbour,3,song,notes\n"));

        var claim = Assert.Single(content.Claims);
        Assert.Equal((Measure.Killed, 3), (claim.Measure, claim.Best));
        Assert.Null(content.Events[0].CodedBy);
    }

    [Fact]
    public void A_row_may_name_its_coder()
    {
        var content = Content(Import("date,place,coded_by,coded_killed\n2022-07-09,Harbour,UCDP,3\n2022-07-10,Harbour,,\n"));

        Assert.Equal([("UCDP", 3), (null, (int?)null)], content.Events.Select(item => (item.CodedBy, item.CodedKilled)));
    }

    [Fact]
    public void A_newer_sheet_brings_its_counts()
    {
        Import(Acled);

        var content = Content(Import(Acled.Replace("Invented,3", "Invented,4", StringComparison.Ordinal)));

        Assert.Equal([4, 0, null], content.Events.Select(item => item.CodedKilled));
    }

    [Fact]
    public void A_folder_without_counts_has_no_columns_for_them()
    {
        var result = Import("date,place,killed\n2022-07-09,Harbour,3\n");

        Assert.DoesNotContain("coded", File.ReadLines(Path.Combine(result.Folder, "events.csv")).First(), StringComparison.Ordinal);
    }

    private static DatasetContent Content(ImportResult result)
    {
        Assert.Empty(result.Problems);
        return DatasetFolder.Open(result.Folder).Load().Content!;
    }

    private ImportResult Import(string sheet, string? codedBy = null, string id = "wave")
    {
        var path = Path.Combine(folder.FullName, "sheet.csv");
        File.WriteAllText(path, sheet, Encoding.UTF8);
        return SheetImport.Run(
            path,
            Path.Combine(folder.FullName, "datasets"),
            new() { Id = id, CodedBy = codedBy },
            new Nowhere(),
            new DateOnly(2026, 11, 30));
    }

    private sealed class Nowhere : IPlaceFinder
    {
        public FoundPlace? Find(string name, string? region, string? country, out string why)
        {
            why = "is not in the gazetteer";
            return null;
        }
    }
}
