using Bunit;
using CsCheck;
using Dashboard.Client.Data.Grid;
using Dashboard.Shared.Views;
using Microsoft.JSInterop;

namespace Dashboard.Client.Tests.Data.Grid;

public sealed class EventGridTests : BunitContext
{
    private const string Copy = "navigator.clipboard.writeText";

    private static readonly IReadOnlyList<EventTableRow> Rows =
        [new(Sample.Event("e1", 1, "A march"), new("north", new("North"))), new(Sample.Event("e2", 3, "=SUM(A1)"), null)];

    public EventGridTests()
    {
        Services.AddMudBlazor();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Its_heads_sort_by_the_address_and_keep_it_open() =>
        Assert.Equal(
            "/d/harbour-1931/data?open=grid&sort=title#table",
            Grid().FindAll("th a").Single(link => link.TextContent == "Event").GetAttribute("href"));

    [Fact]
    public void A_column_that_is_not_wanted_is_neither_shown_nor_copied()
    {
        var grid = Grid();

        grid.FindAll("label input")[0].Change(false);
        grid.Find("button").Click();

        Assert.DoesNotContain(grid.FindAll("th"), head => head.TextContent.Contains("Date", StringComparison.Ordinal));
        Assert.StartsWith("Time\tEvent\t", Copied(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_chosen_are_copied_and_no_others()
    {
        var grid = Grid();

        grid.FindAll("tbody input")[0].Change(true);
        grid.Find("button").Click();

        Assert.Equal(["Event", "A march"], Copied().Split('\n').Select(line => line.Split('\t')[2]));
        Assert.StartsWith("1\u00A0row copied", grid.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_is_chosen_all_are_copied_and_no_text_is_a_formula()
    {
        var grid = Grid();

        grid.Find("button").Click();

        Assert.Equal(["Event", "A march", "'=SUM(A1)"], Copied().Split('\n').Select(line => line.Split('\t')[2]));
    }

    [Fact]
    public void A_clipboard_that_refuses_is_told_of()
    {
        JSInterop.SetupVoid(Copy, _ => true).SetException(new JSException("denied"));
        var grid = Grid();

        grid.Find("button").Click();

        Assert.StartsWith("Nothing was copied", grid.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_title_holds_a_row_stays_one_line_of_as_many_cells() =>
        Gen.String[Gen.Char["ab \t\r\n=+-@'\""], 0, 12].Sample(title =>
        {
            var columns = GridColumn.All(_ => Sample.Plain);

            var lines = GridColumn.TabSeparated(columns, [new(Sample.Event("e1", 1, title), null)]).Split('\n');

            Assert.Equal([columns.Count, columns.Count], lines.Select(line => line.Split('\t').Length));
        });

    private string Copied() => (string)JSInterop.Invocations[Copy].Single().Arguments[0]!;

    private IRenderedComponent<EventGrid> Grid() =>
        Render<EventGrid>(grid => grid.AddCascadingValue(Sample.Plain.Data.TogglingPart("grid")).Add(g => g.Rows, Rows));
}
