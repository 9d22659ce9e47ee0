using System.Net;
using System.Text.Json;

namespace Dashboard.Server.Tests.Http;

public sealed class ExportTests(TinyServer plain)
{
    private const string Base = $"/api/v1/{TinyDataset.Id}";

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exported_events_can_be_imported_again_unchanged()
    {
        var tiny = TinyDataset
            .New()
            .Set("events.csv", "t1", "title_en", "=1+1")
            .Set("events.csv", "t2", "title_en", "'quoted'")
            .Set("events.csv", "t5", "summary_en", "- a list");
        await using var server = RunningServer.On(tiny);
        var exported = await server.CreateClient().GetStringAsync($"{Base}/events.csv", CancellationToken);

        var before = tiny.Content();
        var after = tiny.Write("events.csv", exported).Content();

        Assert.Equal(JsonSerializer.Serialize(before.Events), JsonSerializer.Serialize(after.Events));
        Assert.Equal(JsonSerializer.Serialize(before.Texts), JsonSerializer.Serialize(after.Texts));
    }

    [Fact]
    public async Task Exported_claims_can_be_imported_again_unchanged()
    {
        var tiny = TinyDataset.New().Set("claims.csv", "k4", "scope", "@everyone");
        await using var server = RunningServer.On(tiny);
        var exported = await server.CreateClient().GetStringAsync($"{Base}/claims.csv", CancellationToken);

        var before = tiny.Content();
        var after = tiny.Write("claims.csv", exported).Content();

        Assert.Equal(
            before.Claims.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => JsonSerializer.Serialize(c)),
            after.Claims.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => JsonSerializer.Serialize(c)));
    }

    [Fact]
    public async Task A_text_that_a_spreadsheet_would_take_for_a_formula_is_made_safe()
    {
        await using var server = RunningServer.On(TinyDataset.New().Set("events.csv", "t1", "title_en", "=HYPERLINK(1)"));
        Assert.Contains(
            ",'=HYPERLINK(1),",
            await server.CreateClient().GetStringAsync($"{Base}/events.csv", CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_stands_in_columns_of_its_own_and_only_where_it_exists()
    {
        var lines = (await plain.Host.CreateClient().GetStringAsync($"{Base}/events.csv?lang=ru", CancellationToken)).Split("\r\n");
        var title = lines[0].Split(',').IndexOf("title_ru");
        Assert.Equal("Пекари бросают работу", lines[1].Split(',')[title]);
        Assert.Equal("", lines[2].Split(',')[title]);
        Assert.Contains(
            "scope_ru",
            await plain.Host.CreateClient().GetStringAsync($"{Base}/claims.csv?lang=ru", CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task GeoJson_gives_longitude_first_and_a_whole_country_no_point()
    {
        using var json = JsonDocument.Parse(await plain.Host.CreateClient().GetStringAsync($"{Base}/events.geojson", CancellationToken));
        var features = json
            .RootElement.GetProperty("features")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("id").GetString()!, StringComparer.Ordinal);

        Assert.Equal(8, features.Count);
        Assert.Equal(173.95, features["t1"].GetProperty("geometry").GetProperty("coordinates")[0].GetDouble());
        Assert.Equal(-41.5, features["t1"].GetProperty("geometry").GetProperty("coordinates")[1].GetDouble());
        Assert.Equal(JsonValueKind.Null, features["t7"].GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task GeoJson_has_a_time_only_where_the_hour_is_known()
    {
        using var json = JsonDocument.Parse(await plain.Host.CreateClient().GetStringAsync($"{Base}/events.geojson", CancellationToken));

        Assert.Equal(
            [
                ("t1", null),
                ("t2", null),
                ("t3", "2019-03-02T20:00"),
                ("t4", "2019-03-03T14:05"),
                ("t5", "2019-03-03T18:00"),
                ("t6", null),
                ("t7", null),
                ("t8", null),
            ],
            json.RootElement.GetProperty("features")
                .EnumerateArray()
                .Select(f => (f.GetProperty("id").GetString()!, f.GetProperty("properties").GetProperty("time").GetString())));
    }

    [Fact]
    public async Task A_file_is_named_after_dataset_and_version()
    {
        using var response = await plain.Host.CreateClient().GetAsync($"{Base}/events.csv", CancellationToken);
        Assert.Matches("ostland-2019-events-1-[0-9a-f]{16}.csv", response.Content.Headers.ContentDisposition!.FileName);
    }

    [Theory]
    [InlineData("events.csv")]
    [InlineData("events.geojson")]
    [InlineData("claims.csv")]
    public async Task Rows_are_compressed_where_that_is_accepted(string file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Base}/{file}") { Headers = { { "Accept-Encoding", "gzip" } } };
        using var response = await plain.Host.CreateClient().SendAsync(request, CancellationToken);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("events.csv")]
    [InlineData("events.geojson")]
    [InlineData("claims.csv")]
    public async Task A_dataset_whose_licence_forbids_it_hands_out_no_rows(string file)
    {
        await using var server = RunningServer.On(TinyDataset.New().ReplaceInJson("\"exportAllowed\": true", "\"exportAllowed\": false"));
        using var response = await server.CreateClient().GetAsync($"{Base}/{file}", CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
