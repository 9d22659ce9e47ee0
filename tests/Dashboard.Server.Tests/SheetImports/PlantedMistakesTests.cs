using System.IO.Compression;
using System.Text;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.Tests.SheetImports;

/// <summary>Mistakes that people and spreadsheets make in sheets: what is said for each, and whether the sheet is understood.</summary>
public sealed class PlantedMistakesTests : IDisposable
{
    private const int MaxLines = 12;
    private const int MaxLineLength = 400;

    // Name, sheet, number of events (0: refused), and a part of what is said ("": nothing need be said).
    private static readonly (string Name, string Sheet, int Events, string Says)[] Texts =
    [
        // Dates
        ("date ISO", Dates("2022-07-09"), 1, ""),
        ("date with points", Dates("9.7.2022"), 1, ""),
        ("date with a short year", Dates("09.07.22"), 1, ""),
        ("date in words", Dates("9 July 2022"), 1, ""),
        ("date in American words", Dates("\"July 9, 2022\""), 1, ""),
        ("date in German words", Dates("9. Juli 2022"), 1, ""),
        ("date in Russian words", Dates("9 июля 2022"), 1, ""),
        ("date with weekday", Dates("\"Saturday, 9 July 2022\""), 1, ""),
        ("date compact", Dates("20220709"), 1, ""),
        ("date with time", Dates("2022-07-09T18:30"), 1, ""),
        ("date of ACLED", Dates("09-Jul-22"), 1, ""),
        ("date that a column decides", Dates("7/9/2022", "7/24/2022"), 2, ""),
        ("date in two ways", Dates("7/9/2022"), 0, "can be read in two ways"),
        ("dates in both orders", Dates("13/7/2022", "7/24/2022"), 0, "a spreadsheet has changed the column"),
        ("date that is none", Dates("2022-07-09", "2022-02-30"), 1, "date cannot be read"),
        ("date in words in one row", Dates("2022-07-09", "last week"), 1, "date cannot be read"),
        ("dates in words only", Dates("last week"), 0, "no column of dates"),
        ("date of another century", Dates("2022-07-09", "1022-07-09"), 1, "outside 1800 to 2200"),
        ("date far from the rest", Dates("2022-07-09", "2022-07-10", "1952-07-10"), 3, "years from the focus"),
        ("month only", Dates("July 2022"), 1, ""),
        ("end before start", "date,end,place\n2022-07-09,2022-07-01,Colombo\n", 1, "end before they begin"),
        ("no date in a row", Dates("2022-07-09", ""), 1, "Rows without a date"),
        // Separators and quotes
        ("semicolons", "date;place\n2022-07-09;Colombo\n", 1, "semicolons"),
        ("tabs", "date\tplace\n2022-07-09\tColombo\n", 1, "tabs"),
        ("bars", "date|place\n2022-07-09|Colombo\n", 1, "separated by"),
        ("sep line", "sep=;\ndate;place\n2022-07-09;Colombo\n", 1, "semicolons"),
        ("quote that is never closed", "date,place\n2022-07-09,\"Colombo\n2022-07-10,Galle\n", 0, "neither closed nor doubled"),
        ("quote in a word", "date,place,title\n2022-07-09,Colombo,The \"march\" today\n", 1, ""),
        ("line break in a cell", "date,place,title\n2022-07-09,Colombo,\"Two\nlines\"\n", 1, ""),
        ("old Mac line ends", "date,place\r2022-07-09,Colombo\r", 1, ""),
        ("row too short", "date,place,title\n2022-07-09,Colombo\n", 1, ""),
        ("row too long", "date,place\n2022-07-09,Colombo,x,y\n", 1, ""),
        ("comma at the end of each row", "date,place,\n2022-07-09,Colombo,\n", 1, ""),
        // Headers
        ("capitals in the header", "DATE,PLACE\n2022-07-09,Colombo\n", 1, ""),
        ("blanks in the header", " date , place \n2022-07-09,Colombo\n", 1, ""),
        ("header below a title", "Our protests\n\ndate,place\n2022-07-09,Colombo\n", 1, ""),
        ("two headers", "date,place\ndate,place\n2022-07-09,Colombo\n", 1, ""),
        ("header repeated", "date,place\n2022-07-09,Colombo\ndate,place\n2022-07-10,Galle\n", 2, ""),
        ("HXL tags", "date,place\n#date+start,#loc+name\n2022-07-09,Colombo\n", 1, ""),
        ("no header", "2022-07-09,Colombo\n2022-07-10,Galle\n", 0, "header"),
        ("header in another language", "தேதி,இடம்\n2022-07-09,Colombo\n", 1, ""),
        ("header that is not known", "date,place,weather\n2022-07-09,Colombo,rain\n", 1, ""),
        ("column twice", "date,place,title,title\n2022-07-09,Colombo,A,B\n", 1, ""),
        ("blank column", "date,,place\n2022-07-09,,Colombo\n", 1, ""),
        ("header only", "date,place\n", 0, "no row below it"),
        ("no place column", "date,title\n2022-07-09,A\n", 0, "--place stands for every row without one"),
        // Rows
        ("blank rows", "date,place\n\n2022-07-09,Colombo\n,,\n", 1, ""),
        ("totals at the end", "date,place,killed\n2022-07-09,Colombo,2\nTotal,,2\n", 1, "were left out"),
        ("the same row twice", "date,place,title\n2022-07-09,Colombo,A\n2022-07-09,Colombo,A\n", 2, ""),
        ("trailing blanks", "date,place\n2022-07-09  ,  Colombo  \n", 1, ""),
        ("NA for nothing", "date,place,title\n2022-07-09,Colombo,NA\n", 1, ""),
        // Places
        (
            "coordinates exchanged",
            "date,place,lat,lon\n2022-07-09,Colombo,79.86,6.93\n2022-07-09,Galle,6.05,80.22\n2022-07-09,Kandy,7.29,80.63\n",
            3,
            ""),
        ("coordinates with commas", "date;place;lat;lon\n2022-07-09;Colombo;6,93;79,86\n", 1, ""),
        ("latitude beyond 90", "date,place,lat,lon\n2022-07-09,Colombo,693,7986\n", 1, ""),
        ("point at 0,0", "date,place,lat,lon\n2022-07-09,Colombo,0,0\n", 1, ""),
        ("place of several towns", "date,place,country\n2022-07-09,Springfield,US\n", 1, "is that of several places"),
        ("place of none", "date,place\n2022-07-09,Nowhereville\n", 1, "is not in the gazetteer"),
        ("place in two spellings", "date,place\n2022-07-09,Colombo\n2022-07-10,COLOMBO\n", 2, ""),
        // Figures
        ("thousands with a comma", Figures("\"12,000\""), 1, ""),
        ("thousands with a blank", Figures("12 000"), 1, ""),
        ("number with a decimal", Figures("\"12,5\""), 1, "can be read in two ways"),
        ("number in words", Figures("dozens"), 1, ""),
        ("number with a sign", Figures("100+"), 1, ""),
        ("number negative", Figures("-5"), 1, ""),
        ("span", Figures("20-30"), 1, ""),
        ("span the wrong way round", Figures("30-20"), 1, ""),
        ("number too large", Figures("99999999999999"), 1, ""),
        ("low above high", "date,place,killed low,killed high\n2022-07-09,Colombo,9,2\n", 0, "must not be more than high"),
        ("claim before its event", "date,place,killed,killed on\n2022-07-09,Colombo,2,2022-07-01\n", 1, "is before the event"),
        ("claim in the future", "date,place,killed,killed on\n2022-07-09,Colombo,2,2122-07-01\n", 1, "is in the future"),
        ("licence missing", Dates("2022-07-09"), 1, "no rows can be downloaded"),
        // Texts
        ("letters lost", "date,place,title\n2022-07-09,Colombo,?????? ????\n", 1, "letters were lost"),
        ("mojibake", "date,place,title\n2022-07-09,Colombo,GrÃ¶ÃŸe\n", 1, "wrong encoding"),
        ("NUL", "date,place,title\n2022-07-09,Colombo,A\0B\n", 1, ""),
        ("bidirectional override", "date,place,title\n2022-07-09,Colombo,A\u202EB\n", 1, ""),
        ("markup", "date,place,title\n2022-07-09,Colombo,<b>Bold</b><script>alert(1)</script>\n", 1, ""),
        ("formula", "date,place,title\n2022-07-09,Colombo,=HYPERLINK(1)\n", 1, ""),
        ("cell of a megabyte", $"date,place,summary\n2022-07-09,Colombo,{new string('x', 1_000_000)}\n", 1, ""),
        ("address with a blank", "date,place,url\n2022-07-09,Colombo,https://example.org/a b\n", 1, "write %20 for a blank"),
        ("address of a script", "date,place,url\n2022-07-09,Colombo,javascript:alert(1)\n", 1, ""),
        ("type of signs only", "date,place,type\n2022-07-09,Colombo,???\n", 1, ""),
        ("type in two spellings", "date,place,type\n2022-07-09,Colombo,March\n2022-07-10,Colombo,MARCH\n", 2, ""),
        ("id of signs", "id,date,place\n#1,2022-07-09,Colombo\n#1,2022-07-10,Colombo\n", 2, ""),
        // Files
        ("empty file", "", 0, "is empty"),
        ("blanks only", " \n \n", 0, "no row"),
        ("web page", "<!DOCTYPE html><html><body>Sign in</body></html>", 0, "is a web page"),
        ("PDF", "%PDF-1.7\n", 0, "is a PDF"),
        ("prose", "Dear colleagues, this is our list.\nIt is long.\n", 0, "no column of dates"),
        ("JSON that is broken", "{\"features\": [", 0, "is not valid JSON"),
        ("JSON without a list", "{\"a\": 1}", 0, "holds no list"),
    ];

    private static readonly GazetteerFinder Finder = new();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mistakes");

    public static TheoryData<string> Names => [.. Texts.Select(text => text.Name)];

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1251", "koi8-r", "iso-8859-5"];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void There_are_at_least_75() => Assert.True(Texts.Length >= 75, $"{Texts.Length}");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_in_a_sheet_is_understood_or_named(string name)
    {
        var (_, sheet, events, says) = Texts.Single(text => text.Name == name);

        var file = name.StartsWith("JSON", StringComparison.Ordinal) ? "wave.json" : "wave.csv";
        AssertSaid(Import(Encoding.UTF8.GetBytes(sheet), file), events, says);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_is_understood(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var rows = Enumerable.Range(1, 20).Select(day => $"2022-01-{day:00},Алматы,Жители требуют отставки правительства и снижения цен\n");

        AssertSaid(Import([.. encoding.GetPreamble(), .. encoding.GetBytes("date,place,title\n" + string.Concat(rows))]), 20, "");
        Assert.Contains("Жители требуют", File.ReadAllText(Path.Combine(folder.FullName, "wave", "events.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_gigabytes_is_refused() => AssertSaid(Import(Bomb(), "wave.xlsx"), 0, "unpacks to more than");

    [Fact]
    public void A_workbook_with_entities_and_external_links_asks_nobody_and_reads_no_file() =>
        AssertSaid(
            Import(
                Workbook(
                    """
                    <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>
                    """),
                "wave.xlsx"),
            0,
            "");

    [Fact]
    public void A_workbook_of_a_million_formatted_rows_is_that_of_its_cells()
    {
        var blank = string.Concat(Enumerable.Range(3, 50_000).Select(row => $"<row r=\"{row}\" s=\"1\" customFormat=\"1\"/>"));
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>date</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>place</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>2022-07-09</t></is></c>"
            + "<c r=\"B2\" t=\"inlineStr\"><is><t>Colombo</t></is></c></row>"
            + blank + "<row r=\"1048576\"/></sheetData></worksheet>";

        AssertSaid(Import(Workbook(sheet), "wave.xlsx"), 1, "");
    }

    private static string Dates(params string[] dates) =>
        "date,place,title\n" + string.Concat(dates.Select((date, index) => $"{date},Colombo,March {index}\n"));

    private static string Figures(string cell) => $"date,place,killed,killed by\n2022-07-09,Colombo,{cell},Hospital\n";

    private (int Events, List<string> Lines) Import(byte[] bytes, string file = "wave.csv")
    {
        var path = Path.Combine(folder.FullName, file);
        File.WriteAllBytes(path, bytes);
        try
        {
            var options = new ImportOptions { Id = "wave", Country = "LK" };
            var result = SheetImport.Run(path, folder.FullName, options, Finder, new DateOnly(2026, 1, 1));
            return (result.Problems.Count > 0 ? 0 : result.Events, [.. result.Notes, .. ImportProblem.Lines(result.Problems)]);
        }
        catch (UnreadableSheetException error)
        {
            return (0, [.. error.Message.Split('\n')]);
        }
    }

    private static void AssertSaid((int Events, List<string> Lines) result, int events, string says)
    {
        var said = string.Join('\n', result.Lines);
        Assert.True(events == result.Events, $"{result.Events} events, not {events}:\n{said}");
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.InRange(result.Lines.Count, 0, MaxLines);
        Assert.All(result.Lines, line => Assert.InRange(line.Length, 1, MaxLineLength));
    }

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("xl/workbook.xml").Open().Dispose();
            var zeros = new byte[1 << 20];
            foreach (var number in Enumerable.Range(1, 3))
            {
                using var entry = archive.CreateEntry($"xl/worksheets/sheet{number}.xml", CompressionLevel.Fastest).Open();
                for (var megabyte = 0; megabyte < 700; megabyte++)
                    entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Workbook(string sheet)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>");
            Add(
                archive,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/worksheets/sheet1.xml", sheet);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
