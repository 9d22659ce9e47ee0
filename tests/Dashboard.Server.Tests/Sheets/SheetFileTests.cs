using System.IO.Compression;
using System.Text;
using CsCheck;
using Dashboard.Server.Sheets;
using MiniExcelLibs;

namespace Dashboard.Server.Tests.Sheets;

public sealed class SheetFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sheets");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Columns_are_separated_as_most_rows_say(string separator)
    {
        var text = $"date{separator}title\n2021-03-04{separator}\"Bread{separator} and roses\"\n2021-03-05{separator}Second\n";

        var sheet = Read("a.csv", Encoding.UTF8.GetBytes(text));

        Assert.Equal([["date", "title"], ["2021-03-04", $"Bread{separator} and roses"], ["2021-03-05", "Second"]], Cells(sheet));
        Assert.Equal(separator == "," ? 0 : 1, sheet.Notes.Count);
    }

    [Fact]
    public void The_line_of_Excel_that_names_the_separator_is_no_row()
    {
        var sheet = Read("a.csv", "sep=;\r\ndate;title\r\n2021-03-04;A, B\r\n"u8);

        Assert.Equal([["date", "title"], ["2021-03-04", "A, B"]], Cells(sheet));
        Assert.Equal([2, 3], sheet.Rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1251")]
    [InlineData("windows-1252")]
    public void Every_encoding_gives_the_same_letters(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var words = name == "windows-1252"
            ? "Kundgebung für Prüner Schlag, Höffner und die Straße; größere Menge über Brücke"
            : "Жители перекрыли дорогу и требуют снизить цену на газ, полиция не вмешивается";
        var text = string.Concat(Enumerable.Range(1, 20).Select(day => $"2021-03-{day:00}\t{words}\n"));

        var sheet = Read("a.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes("date\ttitle\n" + text)]);

        Assert.All(sheet.Rows.Skip(1), row => Assert.Equal(words, row[1]));
        Assert.Equal(name != "utf-8", sheet.Notes.Any(note => note.StartsWith("it was read as", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_of_two_encodings_keeps_both_and_says_so()
    {
        var lines = Enumerable.Range(1, 9).SelectMany(day => (byte[])
        [
            .. Encoding.UTF8.GetBytes($"2021-03-0{day},Prüner Schlag und Höffner\n"),
            .. Encoding.Latin1.GetBytes($"2021-04-0{day},Straße über die Brücke\n"),
        ]);

        var sheet = Read("a.csv", [.. "date,title\n"u8, .. lines]);

        Assert.Equal(["Prüner Schlag und Höffner", "Straße über die Brücke"], sheet.Rows.Skip(1).Take(2).Select(row => row[1]));
        Assert.StartsWith("9 of its", Assert.Single(sheet.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_has_its_sheets_dates_and_numbers()
    {
        var path = Path.Combine(folder.FullName, "a.xlsx");
        MiniExcel.SaveAs(
            path,
            new Dictionary<string, object>
            {
                ["2021"] = new[]
                {
                    new { date = new DateTime(2021, 3, 4), time = new DateTime(2021, 3, 4, 14, 5, 0), size = 1200.5, title = " A " },
                },
                ["empty"] = Array.Empty<object>(),
            });

        var sheet = Assert.Single(SheetFile.Read(path));

        Assert.Equal("a.xlsx, sheet 2021", sheet.Title);
        Assert.Equal([["date", "time", "size", "title"], ["2021-03-04", "2021-03-04 14:05", "1200.5", "A"]], Cells(sheet));
    }

    [Fact]
    public void The_features_of_a_GeoJSON_are_rows_with_a_point()
    {
        var sheet = Read(
            "a.geojson",
            """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","id":"f1","geometry":{"type":"Point","coordinates":[79.86,6.93]},
               "properties":{"date":"2022-07-09","title":"A"}},
              {"type":"Feature","geometry":{"type":"LineString","coordinates":[[10,50],[12,52]]},"properties":{"date":"2022-07-10"}},
              {"type":"Feature","geometry":null,"properties":{"date":"2022-07-11"}}]}
            """u8);

        Assert.Equal(
            [
                ["date", "title", "latitude", "longitude", "id"],
                ["2022-07-09", "A", "6.93", "79.86", "f1"],
                ["2022-07-10", "", "51", "11", ""],
                ["2022-07-11", "", "", "", ""],
            ],
            Cells(sheet));
    }

    [Fact]
    public void Slides_of_TimelineJS_are_rows()
    {
        var sheet = Read(
            "a.json",
            """{"title":{},"events":[{"start_date":{"year":"2022","month":"1"},"text":{"headline":"A"},"media":null}]}"""u8);

        Assert.Equal([["start_date year", "start_date month", "text headline", "media"], ["2022", "1", "A", ""]], Cells(sheet));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\n , \n", "not blank")]
    [InlineData("date,title\n2021-03-04,\"never closed\n2021-03-05,x\n", "quotation mark")]
    [InlineData("%PDF-1.7", "is a PDF")]
    [InlineData("PK\u0003\u0004 not an archive", "cannot be read as a workbook")]
    [InlineData("{\"a\": 1", "not valid JSON")]
    [InlineData("{\"a\": 1}", "no list of objects")]
    [InlineData("text\0with nul \u00ff", "")]
    public void What_is_no_table_is_refused_in_a_sentence(string content, string reason)
    {
        var name = content is ['{', ..] ? "a.json" : "a.csv";
        try
        {
            Read(name, Encoding.Latin1.GetBytes(content));
            Assert.Empty(reason);
        }
        catch (UnreadableSheetException error)
        {
            Assert.Contains(reason, error.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("readme.txt");

        Assert.Contains(
            "without a workbook",
            Assert.Throws<UnreadableSheetException>(() => Read("a.xlsx", stream.ToArray())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_a_table_or_refused() =>
        Gen.Byte.Array[0, 400].Sample(bytes =>
        {
            try
            {
                Assert.NotEmpty(Read("a.csv", bytes).Rows);
            }
            catch (UnreadableSheetException error)
            {
                Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
            }
        });

    private static IEnumerable<string[]> Cells(Sheet sheet) => sheet.Rows.Select(row => row.Cells.ToArray());

    private Sheet Read(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}-{name}");
        File.WriteAllBytes(path, bytes.ToArray());
        return Assert.Single(SheetFile.Read(path));
    }
}
