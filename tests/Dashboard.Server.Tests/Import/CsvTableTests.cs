using System.Text;

namespace Dashboard.Server.Tests.Import;

public sealed class CsvTableTests
{
    private const string Header = "id,name_en,kind\n";

    [Fact]
    public void A_missing_file_is_named_and_references_into_it_are_not_told_on_top() =>
        TinyDataset.New().Remove("actors.csv").Set("texts.ru.csv", "bakers", "text", "").MustBeRefused("actors.csv", (int?)null, null, "missing from the folder");

    [Fact]
    public void A_missing_column_is_named() =>
        TinyDataset.New().RemoveColumn("claims.csv", "measure").MustBeRefused("claims.csv", 1, "measure", "missing from the header");

    [Fact]
    public void An_unknown_column_is_reported_and_ignored()
    {
        var loaded = TinyDataset.New().AddColumn("events.csv", "weather", "rain").Load();

        Assert.NotNull(loaded.Content);
        Assert.Equal("events.csv, weather: is not a column that is known here, so it is ignored.", Assert.Single(loaded.Warnings).ToString());
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
    [InlineData("bakers,Bakers,protesters\npolice,Pol\"ice,state forces\n", 3)]
    [InlineData("bakers,\"Bakers\" of Milltown,protesters\npolice,Police,state forces\n", 2)]
    public void Bad_quoting_is_named_with_its_row(string rows, int row) =>
        Assert.Contains(
            TinyDataset.New().Write("actors.csv", Header + rows).Load().Errors,
            error => (error.File, error.Row) == ("actors.csv", row) && error.Rule.Contains("quotation mark", StringComparison.Ordinal));

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
    public void A_file_in_another_encoding_is_refused() =>
        TinyDataset.New().Set("texts.ru.csv", "bakers", "text", "")
            .Write("actors.csv", Encoding.Latin1.GetBytes(Header + "bakers,Bäcker,protesters\n"))
            .MustBeRefused("actors.csv", (int?)null, null, "UTF-8");

    [Fact]
    public void An_empty_file_is_refused() =>
        TinyDataset.New().Set("texts.ru.csv", "bakers", "text", "").Write("actors.csv", "").MustBeRefused("actors.csv", (int?)null, null, "is empty");
}
