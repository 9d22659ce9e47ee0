using System.Net;
using System.Text.Json;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Import;

/// <summary>Unusual and invalid dataset folders, each named for its peculiarity, in one server.</summary>
public sealed class CasesTests(CasesTests.CasesServer cases) : IClassFixture<CasesTests.CasesServer>
{
    private static readonly Dictionary<string, TinyDataset> Good = new(StringComparer.Ordinal)
    {
        ["dateline"] = TinyDataset
            .New()
            .ReplaceInJson("[170.0, -44.0, 175.0, -40.0]", "[172, -44, -176, -38]")
            .Set("places.csv", "milltown", "longitude", "-176.5"),
        ["equal-places"] = OnePoint(),
        ["excel-tail"] = Events(",,,\n", "\n"),
        ["old"] = Days("t1", "1800-01-01")
            .Set("events.csv", "t2", "start", "1899-12-31")
            .Set("events.csv", "t8", "start", "2200-12-31")
            .Set("events.csv", "t8", "end", "2200-12-31"),
        ["one-day"] = TinyDataset
            .New()
            .ReplaceInJson("\"from\": \"2019-03-01\", \"to\": \"2019-03-07\"", "\"from\": \"2019-03-03\", \"to\": \"2019-03-03\""),
        ["sub-shared"] = TinyDataset.New().Set("events.csv", "t1", "sub_type", "Other").Set("events.csv", "t5", "sub_type", "Other"),
        ["swapped"] = TinyDataset
            .New()
            .ReplaceInJson("[170.0, -44.0, 175.0, -40.0]", "[46, 40, 87, 55]")
            .Set("places.csv", "milltown", "latitude", "76.9")
            .Set("places.csv", "milltown", "longitude", "43.2"),
        ["texts"] = Titles(
            string.Concat(Enumerable.Repeat("Very long title of one event that never seems to end ", 40)),
            string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 20)),
            "<script>alert(1)</script><b>bold</b> & \"quoted\" <!-- {{x}} ${y} @Html",
            "تظاهرة في وسط المدينة (2020) A-1",
            "Family \U0001f468\u200d\U0001f469\u200d\U0001f467 flag \U0001f1f0\U0001f1ff",
            "\u0418\u0306\u043e\u0434 cafe\u0301",
            "=HYPERLINK(1)",
            "\uff1d1+1 \u2066unclosed \u2028 \ufb01re \ufdfa"),
    };

    private static readonly Dictionary<string, (TinyDataset Dataset, string Problem)> Bad = new(StringComparer.Ordinal)
    {
        ["bell"] = (
            Titles("Bell \a and \v"),
            "events.csv, row 2, title_en \"Bell   and\": holds U+0007, which may not stand in a text; remove it."),
        ["bidi"] = (
            Titles("Safe \u202egnp.exe"),
            "events.csv, row 2, title_en \"Safe  gnp.exe\": holds U+202E, which may not stand in a text; remove it."),
        ["huge"] = (
            TinyDataset.New().Set("claims.csv", "k9", "best", "3000000000"),
            "claims.csv, row 10, best \"3000000000\": must be a whole number from 0 to 2147483647, in digits only."),
        ["nul"] = (
            Titles("Nul \0 here"),
            "events.csv, row 2, title_en \"Nul   here\": holds U+0000, which may not stand in a text; remove it."),
        ["semicolon"] = (Events(";", ","), "events.csv, row 1: separates the columns by semicolons; save the file as CSV with commas."),
        ["sep-semi"] = (
            Events(";", ",", "sep=;\n"),
            "events.csv, row 1: is a line for spreadsheets, sep=; save the file as CSV with commas and without that line."),
        ["type-empty"] = (
            TinyDataset.New().Set("events.csv", "t1", "type", "???"),
            "events.csv, row 2, type \"???\": needs a letter or a digit, by which addresses name it."),
        ["url-space"] = (
            TinyDataset.New().Set("sources.csv", "gazette-1", "url", "https://example.org/a b"),
            "sources.csv, row 2, url \"https://example.org/a b\": must be an address that begins with http:// or https:// and has no blank in it; write %20 for a blank."
        ),
        ["zero-width"] = (Titles("\u200b"), "events.csv, row 2: has no title in English, which other languages fall back to."),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public void A_wrong_folder_is_named_with_file_row_and_column_and_the_others_are_served()
    {
        var registry = cases.Registry;

        Assert.Equal(Good.Keys.Order(StringComparer.Ordinal), registry.All.Select(snapshot => snapshot.Info.Id));
        Assert.Equal(
            Bad.Select(bad => $"{bad.Key}/{bad.Value.Problem}").Order(StringComparer.Ordinal),
            registry.Failures.SelectMany(failure => failure.Problems).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_folder_is_drawn_and_counted(string name)
    {
        foreach (
            var address in new[]
            {
                $"/d/{name}",
                $"/d/{name}/data",
                $"/d/{name}/events/t1",
                $"/embed/{name}/map",
                $"/embed/{name}/timeline",
                $"/preview/{name}/dashboard.png",
                $"/api/v1/{name}/events.geojson",
                $"/api/v1/{name}/snapshot",
            })
        {
            using var response = await cases.Client.GetAsync(address, CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        }

        using var view = JsonDocument.Parse(await cases.Client.GetStringAsync($"/api/v1/{name}/view", CancellationToken));
        var map = view.RootElement.GetProperty("map");
        var onMap =
            map.GetProperty("marks").EnumerateArray().Sum(mark => mark.GetProperty("count").GetInt32())
            + map.GetProperty("unlocated").GetInt32();
        Assert.Equal((8, 8), (view.RootElement.GetProperty("matched").GetInt32(), onMap));
    }

    private static TinyDataset Days(string id, string day) =>
        TinyDataset.New().Set("events.csv", id, "start", day).Set("events.csv", id, "end", day);

    private static TinyDataset OnePoint()
    {
        var dataset = TinyDataset.New();
        foreach (var place in new[] { "harbour", "harbour-square", "milltown", "north" })
            dataset.Set("places.csv", place, "latitude", "-41.29").Set("places.csv", place, "longitude", "174.78");
        return dataset;
    }

    private static TinyDataset Titles(params string[] titles)
    {
        var dataset = TinyDataset.New();
        foreach (var (title, i) in titles.Select((title, i) => (title, i)))
            dataset.Set("events.csv", $"t{i + 1}", "title_en", title);
        return dataset;
    }

    private static TinyDataset Events(string text, string insteadOf, string begin = "") =>
        TinyDataset
            .New()
            .Write("events.csv", begin + TinyDataset.New().TextOf("events.csv").Replace(insteadOf, text, StringComparison.Ordinal));

    public sealed class CasesServer : IAsyncLifetime
    {
        private readonly RunningServer server = RunningServer.On(folder =>
        {
            foreach (var (name, dataset) in Good.Concat(Bad.Select(bad => KeyValuePair.Create(bad.Key, bad.Value.Dataset))))
                dataset.WriteTo(folder, name);
        });

        public HttpClient Client { get; private set; } = null!;

        internal SnapshotRegistry Registry => server.Services.GetRequiredService<SnapshotRegistry>();

        public ValueTask InitializeAsync()
        {
            server.Settings["Logging:LogLevel:Default"] = "Critical";
            Client = server.CreateClient();
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }
}
