using System.Text;

namespace Dashboard.Server.Tests.Import.Reading;

public sealed class CsvTableTests
{
    private const string Header = "id,name_en,kind\n";

    [Fact]
    public void A_missing_file_is_named_and_references_into_it_are_not_told_on_top() =>
        TinyDataset
            .New()
            .Remove("actors.csv")
            .Set("texts.ru.csv", "bakers", "text", "")
            .MustBeRefused("actors.csv", (int?)null, null, "missing from the folder");

    [Fact]
    public void A_missing_column_is_named() =>
        TinyDataset.New().RemoveColumn("claims.csv", "measure").MustBeRefused("claims.csv", 1, "measure", "missing from the header");

    [Fact]
    public void An_unknown_column_is_reported_and_ignored()
    {
        var loaded = TinyDataset.New().AddColumn("events.csv", "weather", "rain").Load();

        Assert.NotNull(loaded.Content);
        Assert.Equal(
            "events.csv, weather: is not a column that is known here, so it is ignored.",
            Assert.Single(loaded.Warnings).ToString());
    }

    [Fact]
    public void Optional_columns_may_be_absent() =>
        TinyDataset.New().RemoveColumn("places.csv", "region_since_2020_01").RemoveColumn("events.csv", "names_public").MustBeAccepted();

    [Fact]
    public void A_column_is_named_once() =>
        TinyDataset.New().AddColumn("events.csv", "place", "harbour").MustBeRefused("events.csv", 1, "place", "more than one column");

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_accepted()
    {
        var dataset = TinyDataset.New();
        var text = "\uFEFF" + dataset.TextOf("events.csv").Replace("\n", "\r\n", StringComparison.Ordinal);

        dataset.Write("events.csv", text).MustBeAccepted();
    }

    [Theory]
    [InlineData("bakers,\"Bakers,protesters\npolice,Police,state forces\n", 2)]
    [InlineData("bakers,\"Bakers\" of Milltown,protesters\npolice,Police,state forces\n", 2)]
    public void Bad_quoting_is_named_with_its_row(string rows, int row) =>
        Assert.Contains(
            TinyDataset.New().Write("actors.csv", Header + rows).Load().Errors,
            error => (error.File, error.Row) == ("actors.csv", row) && error.Rule.Contains("quotation mark", StringComparison.Ordinal));

    [Fact]
    public void A_quotation_mark_within_a_cell_without_any_around_it_is_itself() =>
        Assert.Contains(
            TinyDataset.New()
                .Write("actors.csv", Header + "bakers,The \"Bakers\",protesters\npolice,Police,state forces\n")
                .Content()
                .Texts,
            text => text.Text == "The \"Bakers\"");

    [Fact]
    public void A_row_counts_as_a_spreadsheet_counts_it_also_after_a_cell_with_line_breaks_and_a_blank_row() =>
        TinyDataset.New()
            .Write("actors.csv", Header + "bakers,\"Bakers\nof\nMilltown\",protesters\n\npolice,Police,\n")
            .MustBeRefused("actors.csv", 4, "kind", "must not be empty");

    [Fact]
    public void A_row_has_as_many_cells_as_the_header() =>
        Assert.Contains(
            TinyDataset.New().Write("actors.csv", Header + "bakers,Bakers,protesters\npolice,Police\n").Load().Errors,
            error => error.ToString() == "actors.csv, row 3: has 2 cells where the header has 3.");

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_its_first_such_cell() =>
        Texts().Write("actors.csv", Encoding.Latin1.GetBytes(Header + "bakers,B\u00e4cker,protesters\npolice,Pol\u00efce,state forces\n"))
            .MustBeRefused("actors.csv", 2, "name_en", "not UTF-8");

    [Fact]
    public void Half_a_pair_of_surrogates_is_no_UTF_8() =>
        Texts()
            .Write("actors.csv", [.. "id,name_en,kind\nbakers,Bakers,"u8, 0xED, 0xA0, 0x80, (byte)'\n'])
            .MustBeRefused("actors.csv", 2, "kind", "not UTF-8");

    [Fact]
    public void A_file_in_UTF_16_is_told_so() =>
        Texts()
            .Write("actors.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header)])
            .MustBeRefused("actors.csv", (int?)null, null, "is UTF-16");

    [Theory]
    [InlineData("events.csv", "t1", "title_en", "Nul \0 here", "U+0000")]
    [InlineData("events.csv", "t1", "summary_en", "\ufffe", "U+FFFE")]
    [InlineData("claims.csv", "k1", "claimant", "\ufdd0 Office", "U+FDD0")]
    [InlineData("sources.csv", "gazette-1", "note", "\U0002ffff", "U+2FFFF")]
    [InlineData("places.csv", "north", "name_ru", "\u0085", "U+0085")]
    [InlineData("texts.ru.csv", "k2", "text", "\a", "U+0007")]
    [InlineData("vocabulary.csv", "evening", "ru", "\u202e", "U+202E")]
    public void A_character_that_may_not_stand_in_a_text_is_refused_where_it_stands(
        string file,
        string id,
        string column,
        string value,
        string name
    ) => TinyDataset.New().Set(file, id, column, value).MustBeRefused(file, id, column, $"holds {name},");

    [Fact]
    public void Also_in_a_column_that_is_ignored_and_in_the_header()
    {
        Assert.Equal(
            "events.csv, row 2, weather \"x \": holds U+0007, which may not stand in a text; remove it.",
            TinyDataset.New().AddColumn("events.csv", "weather", "x\a").Load().Errors[0].ToString());
        Assert.Contains(
            TinyDataset.New().AddColumn("events.csv", "we\u0001ather", "x").Load().Errors,
            error => error.ToString() == "events.csv, row 1, we\u0001ather: holds U+0001, which may not stand in a text; remove it.");
    }

    [Fact]
    public void Tabs_and_lines_are_text() => TinyDataset.New().Set("events.csv", "t1", "summary_en", "one\ttwo\r\nthree").MustBeAccepted();

    [Fact]
    public void A_title_that_cannot_be_seen_is_none() =>
        TinyDataset.New().Set("events.csv", "t1", "title_en", "\u200b").MustBeRefused("events.csv", "t1", null, "has no title in English");

    [Theory]
    [InlineData("", ";", "by semicolons")]
    [InlineData("", "\t", "by tabs")]
    [InlineData("sep=;\n", ";", "is a line for spreadsheets, sep=")]
    [InlineData("sep=\t\n", "\t", "is a line for spreadsheets, sep=")]
    public void Another_separator_is_named_once(string begin, string separator, string rule) =>
        Texts().Write("events.csv", begin + TinyDataset.New().TextOf("events.csv").Replace(",", separator, StringComparison.Ordinal))
            .MustBeRefused("events.csv", 1, null, rule);

    [Fact]
    public void A_first_line_that_names_the_comma_is_skipped() =>
        Assert.Equal(8, TinyDataset.New().Write("events.csv", "sep=,\n" + TinyDataset.New().TextOf("events.csv")).Content().Events.Count);

    [Fact]
    public void Blank_columns_that_a_spreadsheet_leaves_behind_mean_nothing()
    {
        var loaded = TinyDataset
            .New()
            .Write("events.csv", TinyDataset.New().TextOf("events.csv").Replace("\n", ",,,\n", StringComparison.Ordinal))
            .Load();

        Assert.Equal((8, 0, 0), (loaded.Content?.Events.Count, loaded.Errors.Count, loaded.Warnings.Count));
    }

    [Fact]
    public void A_blank_cell_after_the_last_column_means_nothing() =>
        TinyDataset.New().Write("actors.csv", Header + "bakers,Bakers,protesters,\npolice,Police,state forces,, \n").MustBeAccepted();

    [Fact]
    public void A_cell_without_a_column_is_named() =>
        TinyDataset.New().Write("actors.csv", "id,name_en,,kind\nbakers,Bakers,,protesters\npolice,Police,blue,state forces\n")
            .MustBeRefused("actors.csv", 3, null, "has a cell in column 3, which has no name");

    [Fact]
    public void An_empty_file_is_refused() =>
        TinyDataset
            .New()
            .Set("texts.ru.csv", "bakers", "text", "")
            .Write("actors.csv", "")
            .MustBeRefused("actors.csv", (int?)null, null, "is empty");

    // Without the texts of rows that a test does not write.
    private static TinyDataset Texts() => TinyDataset.New().Set("texts.ru.csv", "bakers", "text", "");
}
