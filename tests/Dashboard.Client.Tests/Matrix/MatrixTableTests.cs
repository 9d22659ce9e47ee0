using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Matrix;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Tests.Matrix;

public sealed class MatrixTableTests : BunitContext
{
    private static readonly Dictionary<string, double> None = [];

    private static readonly MatrixView Matrix = new(
        Sample.Dataset,
        "3-00ff",
        "",
        10,
        10,
        [
            new(new(1931, 5, 1), new(1931, 5, 1), BinUnit.Day, 4, None),
            new(new(1931, 5, 2), new(1931, 5, 2), BinUnit.Day, 0, None),
            new(new(1931, 5, 3), new(1931, 5, 3), BinUnit.Day, 5, None),
            new(new(1931, 5, 4), new(1931, 6, 30), null, 1, None),
        ],
        [
            new("town-1", new("Town 1"), null, false, GeoPrecision.Settlement, 8, [
                new(0, 3, new Dictionary<string, double> { ["unrest"] = 1, ["curfew"] = 2 }),
                new(2, 5, None),
            ]),
            new("quay", new("Quay"), new("town-1", new("Town 1")), true, GeoPrecision.Site, 2, [new(2, 2, None)]),
        ],
        new OtherPlaces(2, 2, [new(0, 1, None), new(3, 1, None)]),
        [
            new("e1", new(1931, 5, 3), 2, new("Third")),
            new("e2", new(1931, 5, 3), 1, new("First")),
            new("e3", new(1931, 5, 3), 1, new("Second")),
            new("e4", new(1931, 6, 3), 1, new("Later")),
        ]);

    [Fact]
    public void A_cell_leads_to_its_events_at_its_place_on_its_day()
    {
        var cell = Table().Find("tbody tr td:nth-last-child(2) a");

        Assert.Equal("5", cell.TextContent);
        Assert.Equal($"/d/{Sample.Dataset}?from=1931-05-03&place=town-1&to=1931-05-03", cell.GetAttribute("href"));
        Assert.Equal("Town 1, 3\u00A0May: 5\u00A0events", cell.GetAttribute("aria-label"));
    }

    [Fact]
    public void Totals_lead_to_all_events_of_a_place_of_a_day_and_of_the_filter()
    {
        var table = Table(Sample.Plain.Toggling(Facet.Theme, "march"));

        Assert.Equal($"/d/{Sample.Dataset}?place=quay&theme=march", Href(table.Find("tr.part td.all a")));
        Assert.Equal($"/d/{Sample.Dataset}?from=1931-05-01&theme=march&to=1931-05-01", Href(table.Find(".totals td:nth-child(3) a")));
        Assert.Equal($"/d/{Sample.Dataset}?theme=march", Href(table.Find(".totals td.all a")));
    }

    [Fact]
    public void Names_of_places_and_days_narrow_the_table_and_those_that_are_chosen_do_not()
    {
        var table = Table();
        Assert.Equal($"/d/{Sample.Dataset}/matrix?place=quay", Href(table.Find("tr.part th a")));
        Assert.Equal($"/d/{Sample.Dataset}/matrix?from=1931-05-04&to=1931-06-30", Href(table.Find(".days th:last-child a")));

        var chosen = Table(Sample.Plain.Matrix.Only(Facet.Place, "quay").Between(new DateOnly(1931, 5, 4), new DateOnly(1931, 6, 30)));
        Assert.Empty(chosen.FindAll("tr.part th a, .days th:last-child a"));
    }

    [Fact]
    public void Hours_of_the_filter_stay_in_links_and_names()
    {
        var first = new TimeBound(new(1931, 5, 1), 18);
        var table = Table(Sample.Plain.Matrix.Between(first, new DateOnly(1931, 6, 30)));

        var cell = table.Find("tbody tr td.shade-2 a, tbody tr td.shade-1 a, tbody tr td.shade-3 a");
        Assert.Equal($"/d/{Sample.Dataset}?from=1931-05-01T18:00&place=town-1&to=1931-05-01", cell.GetAttribute("href"));
        Assert.Contains("18:00", cell.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.DoesNotContain("18:00", table.Find(".days th:last-child a").GetAttribute("aria-label"), StringComparison.Ordinal);

        var chosen = Table(Sample.Plain.Matrix.Between(first, new TimeBound(new(1931, 5, 1), 20)));
        Assert.Empty(chosen.FindAll(".days th:nth-child(3) a"));
    }

    [Fact]
    public void What_is_empty_has_no_number_and_is_one_element_however_wide()
    {
        var row = Table().Find("tr.part");

        Assert.Equal(["Quay", "2", "", "2", ""], row.Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal("2", row.Children[2].GetAttribute("colspan"));
    }

    [Fact]
    public void Every_row_has_all_columns() =>
        Assert.All(
            Table().FindAll("tr"),
            row => Assert.Equal(6, row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture))));

    [Fact]
    public void Other_places_are_counted_and_lead_nowhere()
    {
        var others = Table().Find("tr.others");

        Assert.StartsWith("2 other places", others.TextContent.Replace('\u00A0', ' ').Trim(), StringComparison.Ordinal);
        Assert.Empty(others.QuerySelectorAll("a"));
    }

    [Fact]
    public void A_column_names_its_two_weightiest_moments_in_time_order_and_that_of_many_days_none()
    {
        var moments = Table().FindAll(".moments a");

        Assert.Equal(["First", "Second"], moments.Select(moment => moment.TextContent));
        Assert.Equal($"/d/{Sample.Dataset}?select=events/e2", Href(moments[0]));
    }

    [Fact]
    public void A_strip_has_the_shares_of_the_colours_and_the_shade_the_number()
    {
        var cell = Table().Find("tbody td:nth-child(3)");

        Assert.Equal("shade-3", cell.ClassName);
        Assert.Equal(
            [("t-2", "0%", "33.33%"), ("t-3", "33.33%", "66.67%")],
            cell.QuerySelectorAll("rect").Select(rect => (rect.ClassName!, rect.GetAttribute("x")!, rect.GetAttribute("width")!)));
    }

    [Fact]
    public void Where_deaths_are_counted_a_cell_without_any_is_empty()
    {
        var deaths = Matrix with
        {
            CountedBy = "ACLED",
            Rows = [Matrix.Rows[1] with { Events = 2, Cells = [new(2, 0, None) { Events = 2 }] }],
        };

        Assert.Empty(Table(matrix: deaths).FindAll("tr.part td:not(.all) a"));
    }

    [Fact]
    public void In_a_frame_links_stay_in_it_and_open_its_list()
    {
        var table = Table(Sample.Plain.Embed("matrix"));

        Assert.All(table.FindAll("a"), link => Assert.Equal("_self", link.GetAttribute("target")));
        Assert.Equal(
            $"/embed/{Sample.Dataset}/matrix?from=1931-05-03&open=events&place=quay&to=1931-05-03",
            Href(table.Find("tr.part td:not(.all) a")));
        Assert.Equal($"/embed/{Sample.Dataset}/matrix?select=events/e2", Href(table.Find(".moments a")));
    }

    [Theory]
    [InlineData("en", "After")]
    [InlineData("ru", "Позже")]
    [InlineData("kk", "Кейін")]
    public void Columns_stand_under_their_month(string language, string after)
    {
        using var _ = new In(language);

        Assert.Equal(
            [Dates.MonthAndYear(new DateOnly(1931, 5, 1)), after],
            Table().FindAll(".periods th").Select(period => period.TextContent.Trim()));
    }

    private static string? Href(IElement link) => link.GetAttribute("href");

    private IRenderedComponent<MatrixTable> Table(PageAddress? address = null, MatrixView? matrix = null) =>
        Render<MatrixTable>(table => table
            .Add(t => t.Matrix, matrix ?? Matrix)
            .Add(t => t.About, Sample.About)
            .Add(t => t.Legend, Legend.OfThemes(Sample.Facets.Theme))
            .AddCascadingValue(address ?? Sample.Plain.Matrix));
}
