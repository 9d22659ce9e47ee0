using System.Globalization;
using System.Net;
using System.Text.Json;
using Dashboard.Server.Tests.Http;

namespace Dashboard.Server.Tests.Tables;

public sealed class TableEndpointsTests(ShippedServer shipped)
{
    private const string Base = $"/api/v1/{ShippedRecord.Id}";
    private readonly HttpClient client = shipped.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_table_of_events_has_the_numbers_of_the_filter_and_says_where_its_page_is()
    {
        var table = await Json($"{Base}/tables/events?from=2022-01-02&to=2022-01-11&sort=title");
        var pages = table.GetProperty("pages");

        var matched = ShippedRecord.EventsBetween("2022-01-02", "2022-01-11").Count;
        Assert.Equal((matched, 50), (table.GetProperty("matched").GetInt32(), table.GetProperty("rows").GetArrayLength()));
        Assert.Equal(
            (0, 50, "1.50", $"1.{(matched - 1) / 50 * 50}"),
            (
                pages.GetProperty("start").GetInt32(),
                pages.GetProperty("end").GetInt32(),
                pages.GetProperty("next").GetString(),
                pages.GetProperty("last").GetString()));
    }

    [Fact]
    public async Task The_list_of_events_in_another_order_has_the_rows_of_the_table_on_each_of_its_pages()
    {
        const string query = "from=2022-01-05&sort=-sources&limit=20&cursor=1.20";
        var listed = (await Json($"{Base}/events?{query}")).GetProperty("events");
        var rows = (await Json($"{Base}/tables/events?{query}")).GetProperty("rows");

        Assert.Equal(
            rows.EnumerateArray().Select(row => Id(row.GetProperty("event"))),
            listed.GetProperty("items").EnumerateArray().Select(Id));
        Assert.Equal("1.40", listed.GetProperty("next").GetString());
    }

    [Fact]
    public async Task Claims_can_be_listed_by_their_figure()
    {
        var figures = (await Json($"{Base}/claims?measure=killed&sort=-figure&limit=5"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(row => row.GetProperty("claim").GetProperty("best").GetInt32())
            .ToList();

        Assert.Equal(figures.OrderDescending(), figures);
        Assert.Equal(
            ShippedRecord
                .Claims.Where(c => c["measure"] == "killed" && c["best"].Length > 0)
                .Max(c => int.Parse(c["best"], CultureInfo.InvariantCulture)),
            figures[0]);
    }

    [Theory]
    [InlineData("events?sort=claimant")]
    [InlineData("tables/events?sort=claimant")]
    [InlineData("claims?sort=title")]
    [InlineData("tables/claims?sort=-title")]
    public async Task An_order_that_the_list_does_not_have_is_refused_with_those_that_it_has(string path)
    {
        using var response = await client.GetAsync($"{Base}/{path}", CancellationToken);
        var problem = await response.Content.ReadAsStringAsync(CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("is not one of date,", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_list_the_order_of_a_page_changes_nothing() => await Json($"{Base}/map?sort=claimant");

    private static string? Id(JsonElement thing) => thing.GetProperty("id").GetString();

    private async Task<JsonElement> Json(string path)
    {
        using var response = await client.GetAsync(path, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (
            await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(CancellationToken), cancellationToken: CancellationToken)
        ).RootElement;
    }
}
