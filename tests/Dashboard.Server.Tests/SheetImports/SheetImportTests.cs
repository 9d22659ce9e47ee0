using System.Text;
using Dashboard.Server.SheetImports;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Import;
using Dashboard.Server.Sheets;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.SheetImports;

public sealed class SheetImportTests : IDisposable
{
    private const string Plain = """
        date,place,title,latitude,longitude,theme,killed,killed by,killed on,url
        2022-07-09,Colombo,March on the palace,6.93,79.86,March,,,,https://news.example/1
        2022-07-10,Galle,Road blocked,6.05,80.22,Blockade;March,2,Hospital,2022-07-11,https://news.example/2
        2022-07-11,Colombo,Vigil,,,,,,,
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("import");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_column_that_was_empty_at_first_is_read_when_it_is_filled()
    {
        Import("date,place,title,killed\n2022-07-09,Colombo,A,\n");

        var claim = Assert.Single(Content(Import("date,place,title,killed\n2022-07-09,Colombo,A,2\n")).Claims);

        Assert.Equal(2, claim.Best);
    }

    [Fact]
    public void The_country_of_the_first_import_is_that_of_the_next()
    {
        const string Sheet = "date,place\n2022-07-09,Colombo\n";
        var finder = new GazetteerFinder();
        Import(Sheet, new() { Id = "wave", Country = "LK" }, finder);

        var again = Import(Sheet + "2022-07-10,Galle\n", new() { Id = "wave" }, finder);

        Assert.All(Content(again).Places, place => Assert.True(place.HasPoint));
    }

    [Fact]
    public void Who_claims_a_figure_is_read_however_its_header_goes_on()
    {
        var content = Content(Import("date,place,killed,Killed by source,source\n2022-07-09,Colombo,2,Hospital,The Gazette\n"));

        Assert.Equal("hospital", Assert.Single(content.Claims).ClaimantId);
    }

    [Fact]
    public void The_part_of_the_world_and_the_tags_of_ACLED_do_not_describe_an_event()
    {
        var content = Content(Import(
            "event_id_cnty,event_date,event_type,region,admin1,location,latitude,longitude,tags\n"
            + "LKA1,09 July 2022,Riots,South Asia,Western,Colombo,6.9,79.8,crowd size=no report\n"));

        Assert.Equal(["riots"], content.Themes.Select(theme => theme.Id));
    }

    [Fact]
    public void One_point_far_from_all_others_is_named_and_does_not_stretch_the_map()
    {
        var result = Import(
            "date,place,lat,lon\n2011-02-14,A,26.2,50.6\n2011-02-15,B,26.1,50.5\n2011-02-16,C,26.0,50.55\n2011-02-17,D,50.6,26.2\n");

        Assert.False(Content(result).Info.Bounds.Contains(26.2, 50.6));
        AssertSays(result, "leaves out 1 point", "swapped or wrong.");
        AssertSays(result, "look whether the two are swapped", "swapped.");
        Assert.Equal("Asia/Bahrain", Content(result).Info.TimeZone);
    }

    [Fact]
    public void Places_on_both_sides_of_the_180th_meridian_have_a_map_across_it()
    {
        var content = Content(Import(
            "date,place,lat,lon\n2006-12-05,Suva,-18.14,178.44\n2006-12-06,Taveuni,-16.85,-179.97\n2006-12-07,Lau,-17.5,-178.8\n"));

        Assert.True(content.Info.Bounds.CrossesDateline);
        Assert.True(content.Info.Bounds.East - content.Info.Bounds.MinLongitude < 5);
        Assert.All(content.Places, place => Assert.True(content.Info.Bounds.Contains(place.Longitude, place.Latitude)));
        Assert.Equal("Pacific/Fiji", content.Info.TimeZone);
    }

    [Fact]
    public void In_a_column_of_both_orders_dates_that_could_be_two_days_are_read_as_is_said_and_listed()
    {
        var result = Import(
            "date,place,title\n13/9/2022,Galle,A\n9/14/2022,Galle,B\n5/6/2022,Galle,C\n7/7/2022,Galle,D\n",
            new() { Id = "wave", Dates = DayOrder.DayFirst });

        Assert.Equal(
            ["2022-09-13", "2022-09-14", "2022-06-05", "2022-07-07"],
            Content(result).Events.Select(item => $"{item.Start:O}"));
        AssertSays(result, "read day first, as --dates says", "look whether a spreadsheet has changed these: 4 \"5/6/2022\".");
    }

    [Theory]
    [InlineData("CC-BY-4.0", true)]
    [InlineData("cc by-sa 4.0", true)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", true)]
    [InlineData("ODbL-1.0", true)]
    [InlineData("All rights reserved", false)]
    [InlineData("Public domain", true)]
    [InlineData("CCC terms", false)]
    public void Rows_may_be_downloaded_under_a_licence_that_is_known_to_allow_it(string licence, bool isAllowed)
    {
        var result = Import(Plain, new() { Id = "wave", Licence = licence });

        Assert.Equal((licence, isAllowed), (Content(result).Info.Licence, Content(result).Info.ExportAllowed));
        Assert.Equal(!isAllowed, result.Notes.Any(note => note.Contains("set exportAllowed to true", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_names_of_one_town_are_one_place()
    {
        var result = Import("date,place,title\n2022-01-05,Алматы,A\n2022-01-06,Almaty,B\n2022-01-07,Almaty,C\n",
            new() { Id = "wave", Country = "KZ", Language = "en" }, new GazetteerFinder());

        Assert.Equal(["almaty", "almaty", "almaty"], Content(result).Events.Select(item => item.Place));
        AssertSays(result, "has for one town were taken as one place", "Almaty is Алматы.");
    }

    [Fact]
    public void Rows_that_share_an_id_keep_theirs_in_another_order()
    {
        const string First = "7,2022-01-05,Galle,A\n";
        const string Second = "7,2022-01-06,Galle,B\n";
        var ids = Titles(Import("id,date,place,title\n" + First + Second));

        Assert.Equal(ids, Titles(Import("id,date,place,title\n" + Second + First)));

        static IReadOnlyDictionary<string, string?> Titles(ImportResult result) =>
            Content(result).Events.ToDictionary(item => item.Id, item => TextOf(Content(result), item.Id, "en"));
    }

    [Fact]
    public void A_language_that_a_sheet_adds_later_does_not_make_its_rows_look_changed_by_hand()
    {
        Import("date,place,title_en\n2022-01-05,Galle,March\n");

        var result = Import("date,place,title_en,title_si\n2022-01-05,Galle,March,පෙළපාලිය\n");

        Assert.Equal("පෙළපාලිය", TextOf(Content(result), Content(result).Events[0].Id, "si"));
        Assert.DoesNotContain(result.Notes, note => note.Contains("by hand", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bread riot", "English (en), a guess by the headers alone")]
    [InlineData("تظاهرات", "en is a guess that is likely wrong")]
    public void The_language_is_a_guess_that_is_said_to_be_one_and_how_to_name_it(string title, string said) => AssertSays(
        Import($"date,place,title\n2022-01-05,Harbour,{title} 1\n2022-01-06,Harbour,{title} 2\n2022-01-07,Harbour,{title} 3\n"),
        said,
        "such as --language de.");

    [Fact]
    public void Figures_that_the_sheet_ascribes_to_nobody_are_said_to_be_the_datasets_and_how_to_name_who_says_so()
    {
        const string Sheet = "date,place,title,killed,killed by\n2022-01-05,Galle,A,3,\n2022-01-06,Galle,B,2,Hospital\n";
        const string Said = "neither a claimant nor a source have the dataset as claimant";

        Assert.Contains(
            Import(Sheet).Notes,
            note => note.Contains(Said, StringComparison.Ordinal)
                && note.Contains("--claimed-by", StringComparison.Ordinal)
                && note.EndsWith(" 2.", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Import(Sheet, new() { Id = "named", ClaimedBy = "Police" }).Notes,
            note => note.Contains(Said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_only_the_examples_fill_is_said_to_be_empty()
    {
        var result = Import("date,place,title,time_kind,killed\n2022-01-05,Galle,A,,\n2022-01-06,Example: Town,B,exact,2\n");

        Assert.Equal(
            ["a column of events.csv; it is empty", "it is empty"],
            result.Sheets[0].Columns.Where(column => column.Header is "time_kind" or "killed").Select(column => column.Why));
    }

    [Fact]
    public void A_source_is_titled_by_its_whole_address_and_a_tag_without_a_language_is_named()
    {
        var result = Import(Plain, new() { Id = "wave", Language = "kz" });

        Assert.Contains("news.example/1", Content(result).Sources.Select(source => source.Title));
        AssertSays(result, "\"kz\" has no name here", "ja).");
    }

    [Fact]
    public void Numbers_dates_and_times_are_read_in_the_digits_of_any_script()
    {
        var content = Content(Import(
            "تاریخ,place,title,time,killed,killed high,lat,lon\n"
            + "۲۰۲۲/۱۱/۰۴,Kish,A,۱۵:۳۰,۲,١٬٢٠٠,۲۶٫۵۴,۵۳٫۹۸\n٥/١٣/٢٠٢٢,Kish,B,,٣,,26.54,53.98\n"));

        Assert.Equal(["2022-11-04", "2022-05-13"], content.Events.Select(item => $"{item.Start:O}"));
        Assert.Equal("15:30", content.Events[0].Time);
        Assert.Equal([(2, 1200), (3, 3)], content.Claims.Select(claim => (claim.Best, claim.High)));
        Assert.Equal((26.54, 53.98), (content.Places[0].Latitude, content.Places[0].Longitude));
    }

    [Fact]
    public void Rows_that_share_an_id_and_bounds_that_cannot_be_read_are_listed()
    {
        var result = Import("id,date,place,title,killed,killed low\n7,2022-01-05,Galle,A,3,few\n7,2022-01-06,Galle,B,,\n");

        AssertSays(result, "look whether one is a copy", "3 (7-2).");
        AssertSays(result, "Lowest and highest numbers that cannot be read", "2, killed \"few\".");
    }

    [Fact]
    public void What_happened_is_a_title() =>
        Assert.Equal(
            "March",
            TextOf(Content(Import("date,where,what happened\n2022-01-05,Galle,March\n")), "2022-01-05-galle-march", "en"));

    [Fact]
    public void One_sheet_is_a_dataset()
    {
        var content = Content(Import(Plain, new() { Id = "wave", Title = "Sri Lanka, July 2022", Country = "LK" }));

        Assert.Equal(
            ["2022-07-09-colombo-march-on-the-palace", "2022-07-10-galle-road-blocked", "2022-07-11-colombo-vigil"],
            content.Events.Select(item => item.Id));
        Assert.Equal(["colombo", "galle"], content.Places.Select(place => place.Id));
        Assert.Equal(["1", "2", null], content.Themes.Select(theme => theme.Slot));
        Assert.Equal(["march"], content.Events[0].Themes);
        Assert.Equal(["blockade", "march"], content.Events[1].Themes);
        Assert.Equal("Asia/Colombo", content.Info.TimeZone);
        Assert.Equal((false, "All rights reserved"), (content.Info.ExportAllowed, content.Info.Licence));
        Assert.Equal((new DateOnly(2022, 7, 9), new DateOnly(2022, 7, 11)), (content.Info.FocusFrom, content.Info.FocusTo));
        Assert.All(content.Places, place => Assert.True(content.Info.Bounds.Contains(place.Longitude, place.Latitude)));
        var claim = Assert.Single(content.Claims);
        Assert.Equal(
            (Measure.Killed, 2, "hospital", new DateOnly(2022, 7, 11), (ClaimDoubt?)null, "2022-07-10-galle-road-blocked"),
            (claim.Measure, claim.Best, claim.ClaimantId, claim.StatedOn, claim.Doubt, claim.AboutEvent));
        Assert.Equal("https://news.example/2", content.Sources.Single(source => source.Id == claim.Sources[0]).Url);
    }

    [Fact]
    public void A_figure_without_a_day_is_undated_and_claimed_by_its_source()
    {
        var content = Content(Import("date,place,killed,source\n2022-07-09,Colombo,2,The Gazette\n2022-07-09,Galle,3,\n"));

        Assert.Equal([ClaimDoubt.Undated, ClaimDoubt.Undated], content.Claims.Select(claim => claim.Doubt));
        Assert.Equal([ClaimantKind.Media, ClaimantKind.NotStated], content.Claims.Select(claim => claim.ClaimantKind));
        Assert.Equal("the-gazette", content.Claims[0].ClaimantId);
    }

    [Fact]
    public void Places_that_nobody_finds_are_listed_and_their_events_kept()
    {
        var result = Import("Datum,Ort,Thema\n2021-03-04,Domshof,Gegen den Krieg\n");

        Assert.Equal(GeoPrecision.Unknown, Assert.Single(Content(result).Places).Precision);
        Assert.Equal(["de"], Content(result).Info.Languages);
        AssertSays(result, "not on the map", "Domshof.");
    }

    [Fact]
    public void A_street_of_a_known_town_has_the_point_of_the_town()
    {
        var content = Content(Import(
            "date,place,title\n2021-03-04,Pier Road,A\n2021-03-05,,B\n",
            new() { Id = "wave", Place = "Harbour" },
            new Gazetteer()));

        Assert.Equal([("harbour", null), ("pier-road", "harbour")], content.Places.Select(place => (place.Id, place.Within)));
        Assert.All(content.Places, place => Assert.Equal((54.3, 10.1), (place.Latitude, place.Longitude)));
        Assert.Equal(["pier-road", "harbour"], content.Events.Select(item => item.Place));
    }

    [Fact]
    public void In_a_sheet_of_towns_a_name_that_is_not_found_is_no_spot_of_the_town_for_rows_without_a_place()
    {
        var content = Content(Import(
            "date,place,title\n2021-03-04,Harbour,A\n2021-03-05,Milltown,B\n2021-03-06,Nowhere,C\n2021-03-07,,D\n",
            new() { Id = "wave", Place = "Harbour" },
            new Gazetteer()));

        Assert.Equal(
            [("harbour", true), ("milltown", true), ("nowhere", false)],
            content.Places.Select(place => (place.Id, place.HasPoint)));
        Assert.Equal(["harbour", "milltown", "nowhere", "harbour"], content.Events.Select(item => item.Place));
    }

    [Fact]
    public void A_newer_sheet_keeps_ids_rows_and_columns_of_the_keeper()
    {
        var first = Import(Plain);
        var events = Path.Combine(first.Folder, "events.csv");
        File.WriteAllText(
            events,
            File.ReadAllText(events)
                .Replace("Vigil", "Vigil by candlelight", StringComparison.Ordinal));
        AddColumn(events, "title_si", "title");
        AddRow(Path.Combine(first.Folder, "actors.csv"), "keepers-own");

        var second = Import(
            Plain.Replace("Road blocked", "Road blocked by farmers", StringComparison.Ordinal) + "\n2022-07-12,Kandy,New,7.29,80.63,,,,,\n");

        var content = Content(second);
        Assert.Equal(
            [
                ("2022-07-09-colombo-march-on-the-palace", "March on the palace"),
                ("2022-07-10-galle-road-blocked", "Road blocked by farmers"),
                ("2022-07-11-colombo-vigil", "Vigil by candlelight"),
                ("2022-07-12-kandy-new", "New"),
            ],
            content.Events.Select(item => (item.Id, TextOf(content, item.Id, "en"))));
        Assert.Equal("title", TextOf(content, "2022-07-09-colombo-march-on-the-palace", "si"));
        Assert.Contains(content.Actors, actor => actor.Id == "keepers-own");
        AssertSays(second, "were kept", "2022-07-11-colombo-vigil.");
        AssertSays(second, "keep its id", "(2022-07-10-galle-road-blocked).");
    }

    [Fact]
    public void The_keeper_may_take_the_sheet_instead()
    {
        var events = Path.Combine(Import(Plain).Folder, "events.csv");
        File.WriteAllText(events, File.ReadAllText(events).Replace("Vigil", "Changed", StringComparison.Ordinal));

        var content = Content(Import(Plain, new() { Id = "wave", TakeSheet = true }));

        Assert.Equal("Vigil", TextOf(content, "2022-07-11-colombo-vigil", "en"));
    }

    [Fact]
    public void The_same_sheet_twice_changes_nothing()
    {
        var first = Import(Plain);
        var before = Files(first.Folder);

        var second = Import(Plain);

        Assert.Equal(before, Files(second.Folder));
    }

    [Fact]
    public void What_a_newer_sheet_lacks_is_removed_and_named()
    {
        Import(Plain);

        var second = Import(string.Join('\n', Plain.Split('\n')[..3]));

        Assert.Equal(2, Content(second).Events.Count);
        Assert.Contains(
            "event,2022-07-11-colombo-vigil,2022-08-01,not in the sheet any more,Vigil",
            File.ReadAllText(Path.Combine(second.Folder, "removed.csv")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_mapping_is_followed()
    {
        var first = Import("date,place,title,killed\n2022-07-09,Colombo,A,7\n");
        Assert.Single(Content(first).Claims);
        var record = Path.Combine(first.Folder, ImportRecord.File);
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"killed\": \"killed\"", "\"killed\": null", StringComparison.Ordinal));

        Assert.Empty(Content(Import("date,place,title,killed\n2022-07-09,Colombo,A,7\n")).Claims);
    }

    [Theory]
    [InlineData("date,place\n03/04/2022,Colombo\n05/06/2022,Galle\n", "--dates dmy")]
    [InlineData("date,place\n13/04/2022,Colombo\n05/16/2022,Galle\n", "a spreadsheet has changed the column")]
    [InlineData("title,place\nA,Colombo\n", "no column of dates")]
    [InlineData("date,title\n2022-07-09,A\n", "without a place were left out; --place stands for every row without one: 2.")]
    public void What_cannot_be_imported_is_refused_and_leaves_the_folder_as_it_was(string sheet, string reason)
    {
        var before = Files(Import(Plain).Folder);

        var error = Assert.Throws<UnreadableSheetException>(() => Import(sheet));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Files(Path.Combine(folder.FullName, "data", "wave")));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(folder.FullName, "data")));
    }

    [Fact]
    public void Footers_repeated_headers_and_titles_above_the_table_are_no_events()
    {
        var content = Content(Import(
            """
            Register of assemblies,,
            ,,
            date,place,title
            2022-07-09,Colombo,A
            date,place,title
            2022-07-10,Galle,B
            Total,2,
            """));

        Assert.Equal(2, content.Events.Count);
    }

    [Fact]
    public void Whatever_else_is_in_the_folder_stays()
    {
        var repository = Directory.CreateDirectory(Path.Combine(Import(Plain).Folder, ".git", "objects"));
        File.WriteAllText(Path.Combine(repository.FullName, "one"), "kept");

        Import(Plain);

        Assert.Equal("kept", File.ReadAllText(Path.Combine(repository.FullName, "one")));
    }

    [Fact]
    public void A_title_in_one_language_leaves_those_in_others()
    {
        var json = Path.Combine(Import(Plain, new() { Id = "wave", Title = "One" }).Folder, "dataset.json");
        var titles = "\"en\": \"One\", \"ru\": \"Один\"";
        File.WriteAllText(json, File.ReadAllText(json).Replace("\"en\": \"One\"", titles, StringComparison.Ordinal));

        var content = Content(Import(Plain, new() { Id = "wave", Title = "Two" }));

        Assert.Equal(
            [("en", "Two"), ("ru", "Один")],
            content.Texts.Where(text => text is { Entity: "dataset", Field: "title" }).Select(text => (text.Language, text.Text)));
    }

    [Fact]
    public void The_kind_of_a_claimant_is_not_guessed_silently() =>
        AssertSays(Import(Plain), "because the sheet does not say what they are", "Hospital.");

    private static DatasetContent Content(ImportResult result)
    {
        Assert.Empty(result.Problems);
        return DatasetFolder.Open(result.Folder).Load().Content!;
    }

    private static string? TextOf(DatasetContent content, string id, string language) =>
        content.Texts
            .FirstOrDefault(text => text is { Entity: "event", Field: "title" } && text.Id == id && text.Language == language)?.Text;

    private static void AssertSays(ImportResult result, string words, string end) =>
        Assert.Contains(
            result.Notes,
            note => note.Contains(words, StringComparison.Ordinal) && note.EndsWith(end, StringComparison.Ordinal));

    private static Dictionary<string, string> Files(string path) =>
        Directory.EnumerateFiles(path).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    private static void AddColumn(string path, string column, string value)
    {
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, lines.Select((line, index) => index == 0 ? $"{line},{column}" : $"{line},{value}"));
    }

    private static void AddRow(string path, string id)
    {
        var header = File.ReadAllLines(path)[0].Split(',');
        File.AppendAllText(path, string.Join(',', header.Select(column => column is "id" or "name_en" or "kind" ? id : "")) + "\n");
    }

    private ImportResult Import(string csv, ImportOptions? options = null, IPlaceFinder? finder = null)
    {
        var path = Path.Combine(folder.FullName, "sheet.csv");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(csv));
        return SheetImport.Run(
            path,
            Path.Combine(folder.FullName, "data"),
            options ?? new ImportOptions { Id = "wave" },
            finder ?? new Gazetteer(),
            new DateOnly(2022, 8, 1));
    }

    private sealed class Gazetteer : IPlaceFinder
    {
        public FoundPlace? Find(string name, string? region, string? country, out string why)
        {
            why = "is not in the gazetteer";
            return name switch
            {
                "Harbour" => new FoundPlace(54.3, 10.1, "an invented gazetteer"),
                "Milltown" => new FoundPlace(54.9, 11.1, "an invented gazetteer"),
                _ => null,
            };
        }
    }
}
