using System.Globalization;
using System.Net;
using System.Text.Json;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.Http;

public sealed class ApiTests(ShippedServer shipped)
{
    private const string Base = $"/api/v1/{ShippedRecord.Id}";
    private readonly HttpClient client = shipped.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_view_of_the_shipped_dataset_has_the_numbers_of_its_files()
    {
        var view = await Json($"{Base}/view?from=2022-01-02&to=2022-01-11");
        var matched = ShippedRecord.EventsBetween("2022-01-02", "2022-01-11");
        Assert.Equal(ShippedRecord.Events.Count, view.GetProperty("total").GetInt32());
        Assert.Equal(matched.Count, view.GetProperty("matched").GetInt32());
        Assert.Equal(
            matched.Count(e => ShippedRecord.Places.With(e["place"])["precision"] == "country"),
            view.GetProperty("map").GetProperty("unlocated").GetInt32());
        Assert.Equal("from=2022-01-02&to=2022-01-11", view.GetProperty("filter").GetString());
    }

    [Fact]
    public async Task What_is_claimed_of_the_killed_is_a_range_with_its_claimants_and_no_total()
    {
        var view = await Json($"{Base}/view");
        var killed = view.GetProperty("casualties").GetProperty("measures")[0];
        var widest = killed.GetProperty("scopes")[0];
        var claims = ShippedRecord
            .Claims.Where(c =>
                (c["measure"], c["place"], c["about_event"], c["group"], c["basis"]) == ("killed", "kazakhstan", "", "all", "count"))
            .Where(c => (c["status"], c["coverage"]) == ("current", "whole") && c["confidence"] != "doubtful" && c["best"].Length > 0)
            .ToList();
        var highest = claims.MaxBy(c => int.Parse(c["best"], CultureInfo.InvariantCulture))!;
        Assert.Equal("killed", killed.GetProperty("measure").GetString());
        Assert.Equal(
            claims.Min(c => int.Parse(c["low"], CultureInfo.InvariantCulture)),
            widest.GetProperty("current").GetProperty("low").GetInt32());
        Assert.Equal(
            int.Parse(highest["best"], CultureInfo.InvariantCulture),
            widest.GetProperty("current").GetProperty("high").GetInt32());
        Assert.Equal(highest["high"].Length == 0, widest.GetProperty("current").GetProperty("orMore").GetBoolean());
    }

    [Theory]
    [InlineData("map", "marks")]
    [InlineData("timeline", "bins")]
    public async Task Mixes_are_by_what_colours_stand_for(string part, string list)
    {
        var types = ShippedRecord.Events.Select(e => Slug.OfText(e["type"])).ToHashSet(StringComparer.Ordinal);
        var answer = (await Json($"{Base}/{part}?colour=type")).GetProperty(list);
        var shares = answer.EnumerateArray().SelectMany(one => one.GetProperty("mix").EnumerateObject()).ToList();
        Assert.NotEmpty(shares);
        Assert.All(shares, share => Assert.Contains(share.Name, types));
        Assert.Equal(
            answer.GetRawText(),
            (await Json($"{Base}/view?colour=type")).GetProperty(part).GetProperty(list).GetRawText());
    }

    [Fact]
    public async Task The_view_tells_what_its_colours_stand_for_unless_they_are_those_of_themes()
    {
        var actors = (await Json($"{Base}/view?colour=actor&lang=ru")).GetProperty("colours");
        var most = ShippedRecord.Events.SelectMany(e => e["actors"].Split(';', StringSplitOptions.RemoveEmptyEntries))
            .CountBy(id => id).Max(count => count.Value);
        var first = actors.GetProperty("keys")[0];
        Assert.Equal("actor", actors.GetProperty("by").GetString());
        Assert.Equal("1", first.GetProperty("slot").GetString());
        var id = first.GetProperty("id").GetString();
        Assert.Equal(most, ShippedRecord.Events.Count(e => e["actors"].Split(';').Contains(id, StringComparer.Ordinal)));
        Assert.False((await Json($"{Base}/view")).TryGetProperty("colours", out _));
        Assert.Equal((await Json($"{Base}/view")).GetRawText(), (await Json($"{Base}/view?colour=theme")).GetRawText());
    }

    [Theory]
    [InlineData("regions", "region")]
    [InlineData("hexagons", "hexagon")]
    public async Task Marks_are_what_the_query_asks_for_and_count_every_event(string marks, string kind)
    {
        var view = await Json($"{Base}/view?marks={marks}");
        var map = await Json($"{Base}/map?marks={marks}");

        Assert.Equal(view.GetProperty("map").GetRawText(), map.GetRawText());
        Assert.Equal(marks, map.GetProperty("by").GetString());
        Assert.Contains(kind, map.GetProperty("marks").EnumerateArray().Select(mark => mark.GetProperty("kind").GetString()));
        Assert.Equal(
            view.GetProperty("matched").GetInt32(),
            map.GetProperty("unlocated").GetInt32()
                + map.GetProperty("marks").EnumerateArray()
                    .Concat(map.GetProperty("beyond").EnumerateArray())
                    .Sum(part => part.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Marks_of_places_are_the_answer_without_the_parameter() =>
        Assert.Equal((await Json($"{Base}/view")).GetRawText(), (await Json($"{Base}/view?marks=places")).GetRawText());

    [Fact]
    public async Task Marks_that_stand_for_nothing_are_refused_by_name()
    {
        using var answer = await client.GetAsync($"{Base}/map?marks=dots", CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("places, regions, hexagons", await answer.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_that_stand_for_nothing_are_refused_by_name()
    {
        using var answer = await client.GetAsync($"{Base}/map?colour=red", CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadAsStringAsync(CancellationToken);
        Assert.Contains("theme, type, actor, precision", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map", "marks")]
    [InlineData("timeline", "bins")]
    [InlineData("facets", "theme")]
    [InlineData("events", "events")]
    [InlineData("claims", "items")]
    public async Task A_part_of_the_view_can_be_asked_for_by_itself(string part, string property) =>
        Assert.NotEqual(JsonValueKind.Undefined, (await Json($"{Base}/{part}")).GetProperty(property).ValueKind);

    [Fact]
    public async Task Pages_of_events_together_are_the_whole_list()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        string? cursor = "";
        while (cursor is not null)
        {
            var page = (await Json($"{Base}/events?limit=30&from=2022-01-05{cursor}")).GetProperty("events");
            foreach (var item in page.GetProperty("continuing").EnumerateArray().Concat(page.GetProperty("items").EnumerateArray()))
                Assert.True(ids.Add(item.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next").GetString() is { } next ? $"&cursor={next}" : null;
        }

        Assert.Equal((await Json($"{Base}/view?from=2022-01-05")).GetProperty("matched").GetInt32(), ids.Count);
    }

    [Theory]
    [InlineData("", "killed", "9999-12-31")]
    [InlineData("?measure=detained", "detained", "9999-12-31")]
    [InlineData("?known=2022-01-10", "killed", "2022-01-10")]
    [InlineData("?from=2022-02-01&theme=unrest", "killed", "9999-12-31")]
    [InlineData("?measure=missing", "missing", "9999-12-31")]
    public async Task All_that_is_claimed_of_a_measure_can_be_asked_for(string query, string measure, string known)
    {
        var claims = ShippedRecord.Claims.Count(c =>
            c["measure"] == measure && ShippedRecord.StatedBy(c) <= DateOnly.Parse(known, CultureInfo.InvariantCulture));
        var page = await Json($"{Base}/casualties{query}");
        var scopes = page.GetProperty("measure").GetProperty("scopes").EnumerateArray().ToList();
        Assert.Equal(measure, page.GetProperty("measure").GetProperty("measure").GetString());
        Assert.Equal(
            (claims, claims),
            (page.GetProperty("claimCount").GetInt32(), scopes.Sum(scope => scope.GetProperty("claims").GetArrayLength())));
        Assert.Equal(
            ShippedRecord.Claims.Select(c => c["measure"]).Distinct().Order(StringComparer.Ordinal),
            page.GetProperty("measures").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_measure_that_does_not_exist_is_refused() =>
        Assert.Equal(
            "measure",
            (await Refusal($"{Base}/casualties?measure=wounded", HttpStatusCode.BadRequest))
                .GetProperty("errors")[0]
                .GetProperty("parameter")
                .GetString());

    [Theory]
    [InlineData("from=2022-13-40", "from", "date")]
    [InlineData("bbox=1,2,3", "bbox", "bounds")]
    [InlineData("theme=nope", "theme", "unknown")]
    [InlineData("from=2022-02-01&to=2022-01-01", "from", "order")]
    [InlineData("theme=protest&theme=shooting", "theme", "once")]
    [InlineData("frm=2022-01-01", "frm", "parameter")]
    public async Task A_parameter_that_cannot_be_used_is_refused_by_name_and_rule(string query, string parameter, string code)
    {
        var error = (await Refusal($"{Base}/view?{query}", HttpStatusCode.BadRequest)).GetProperty("errors")[0];
        Assert.Equal(
            ["parameter", "value", "code", "rule"],
            error.EnumerateObject().Select(property => property.Name).Except(["suggestion"]));
        Assert.Equal((parameter, code), (error.GetProperty("parameter").GetString(), error.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_text_of_10_kB_is_refused_and_not_repeated_whole()
    {
        var problem = await Refusal($"{Base}/view?q={new string('x', 8000)}", HttpStatusCode.BadRequest);
        Assert.True(problem.GetRawText().Length < 1000);
    }

    [Theory]
    [InlineData("/api/v1/atlantis/view", "dataset")]
    [InlineData(Base + "/events/e0780", "event")]
    public async Task What_does_not_exist_is_named_with_what_is_written_alike(string path, string kind)
    {
        var problem = await Refusal(path, HttpStatusCode.NotFound);
        Assert.Contains(kind, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("suggestions").EnumerateArray());
    }

    [Theory]
    [InlineData("cursor=99.50&theme=protest")]
    [InlineData("version=99-abc&theme=protest")]
    public async Task A_version_that_is_no_longer_held_is_gone_and_says_where_to_start_again(string query)
    {
        var problem = await Refusal($"{Base}/events?{query}", HttpStatusCode.Gone);
        Assert.Equal($"{Base}/events?theme=protest", problem.GetProperty("restart").GetString());
    }

    [Fact]
    public async Task As_known_on_10_January_the_withdrawn_figure_is_withdrawn_and_a_later_one_unknown()
    {
        var claims = (await Json($"{Base}/claims?known=2022-01-10&measure=killed&limit=50"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(c => c.GetProperty("claim"))
            .ToDictionary(c => c.GetProperty("id").GetString()!, c => c.GetProperty("status").GetString(), StringComparer.Ordinal);
        var known = new DateOnly(2022, 1, 10);
        var stated = ShippedRecord.Claims.Where(c => c["measure"] == "killed" && ShippedRecord.StatedBy(c) <= known).ToList();
        Assert.Equal(stated.Select(c => c["id"]).Order(StringComparer.Ordinal), claims.Keys.Order(StringComparer.Ordinal));
        Assert.All(stated.Where(c => c["status"] == "withdrawn"), c => Assert.Equal("withdrawn", claims[c["id"]]));
        Assert.All(
            stated.Where(c => c["superseded_by"] is { Length: > 0 } successor && c["withdrawn_on"].Length == 0),
            c =>
                Assert.Equal(
                    ShippedRecord.StatedBy(ShippedRecord.Claims.With(c["superseded_by"])) <= known ? "superseded" : "current",
                    claims[c["id"]]));
    }

    [Fact]
    public async Task The_description_names_every_endpoint_and_the_filter()
    {
        var paths = (await Json("/openapi/v1.json")).GetProperty("paths");
        foreach (
            var path in new[]
            {
                "view",
                "events",
                "events/{id}",
                "claims",
                "casualties",
                "places",
                "names",
                "facets",
                "timeline",
                "map",
                "events.geojson",
                "events.csv",
                "claims.csv",
            })
        {
            var parameters = paths
                .GetProperty($"/api/v1/{{dataset}}/{path}")
                .GetProperty("get")
                .GetProperty("parameters")
                .EnumerateArray()
                .Select(p => p.GetProperty("name").GetString())
                .ToList();
            Assert.Contains("dataset", parameters);
            Assert.Contains("known", parameters);
        }
    }

    [Theory]
    [InlineData("/api/v1/atlantis/view", 404)]
    [InlineData(Base + "/events.geojson?from=x", 400)]
    public async Task A_refusal_is_readable_also_by_who_asked_for_something_else(string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "application/geo+json");
        using var response = await client.SendAsync(request, CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("title", await response.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_beyond_the_end_gives_an_empty_last_page()
    {
        var page = (await Json($"{Base}/events?cursor=1.2147483647")).GetProperty("events");
        Assert.Empty(page.GetProperty("items").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task An_answer_from_memory_is_sent_as_it_was_first_and_only_to_who_can_read_it(string encoding)
    {
        List<byte[]> bodies = [];
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Base}/view?theme=protest");
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            using var response = await client.SendAsync(request, CancellationToken);
            Assert.Equal(encoding == "identity" ? [] : [encoding], response.Content.Headers.ContentEncoding);
            bodies.Add(await response.Content.ReadAsByteArrayAsync(CancellationToken));
        }

        Assert.Equal(bodies[0], bodies[1]);
    }

    [Fact]
    public async Task Datasets_are_listed_and_an_unknown_parameter_is_refused()
    {
        Assert.Equal(ShippedRecord.Id, (await Json("/api/v1/datasets?lang="))[0].GetProperty("id").GetString());
        await Refusal("/api/v1/datasets?lnag=ru", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_docs_page_is_there()
    {
        using var response = await client.GetAsync("/docs/", CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<JsonElement> Json(string path)
    {
        using var response = await client.GetAsync(path, CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (
            await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(CancellationToken), cancellationToken: CancellationToken)
        ).RootElement;
    }

    private async Task<JsonElement> Refusal(string path, HttpStatusCode status)
    {
        using var response = await client.GetAsync(path, CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return (
            await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(CancellationToken), cancellationToken: CancellationToken)
        ).RootElement;
    }
}
