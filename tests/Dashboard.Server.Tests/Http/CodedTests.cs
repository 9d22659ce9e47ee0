using System.Net;
using System.Text.Json;

namespace Dashboard.Server.Tests.Http;

/// <summary>A dataset some of whose events were coded by ACLED and UCDP.</summary>
public sealed class CodedTests(CodedTests.Coded coded) : IClassFixture<CodedTests.Coded>
{
    private const string Api = $"/api/v1/{TinyDataset.Id}";
    private readonly HttpClient client = coded.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_view_has_the_sum_of_each_coder_and_marks_and_bins_of_one()
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync($"{Api}/view?count=killed.acled", CancellationToken));
        var view = json.RootElement;

        Assert.Equal(
            [("ACLED", 5, 4, 2, 5), ("UCDP", 2, 2, 0, 6)],
            view.GetProperty("coded").GetProperty("sums").EnumerateArray().Select(sum => (
                sum.GetProperty("name").GetString(),
                sum.GetProperty("events").GetInt32(),
                sum.GetProperty("counted").GetInt32(),
                sum.GetProperty("zero").GetInt32(),
                sum.GetProperty("killed").GetInt32())));
        Assert.Equal(5, view.GetProperty("map").GetProperty("marks").EnumerateArray().Sum(mark => mark.GetProperty("count").GetInt32()));
        Assert.Equal(
            5,
            view.GetProperty("timeline").GetProperty("bins").EnumerateArray().Sum(bin => bin.GetProperty("matched").GetInt32()));
        Assert.Equal("ACLED", view.GetProperty("map").GetProperty("countedBy").GetString());
    }

    [Fact]
    public async Task The_casualties_of_those_killed_have_them_beside_the_claims()
    {
        using var killed = JsonDocument.Parse(await client.GetStringAsync($"{Api}/casualties?measure=killed", CancellationToken));
        using var injured = JsonDocument.Parse(await client.GetStringAsync($"{Api}/casualties?measure=injured", CancellationToken));

        Assert.Equal(2, killed.RootElement.GetProperty("coded").GetProperty("sums").GetArrayLength());
        Assert.False(injured.RootElement.TryGetProperty("coded", out _));
    }

    [Fact]
    public async Task A_count_that_nobody_made_is_refused_by_name()
    {
        using var response = await client.GetAsync($"{Api}/view?count=killed", CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(
            "is not one of events, killed.acled, killed.ucdp",
            await response.Content.ReadAsStringAsync(CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_have_the_counts_of_each_event()
    {
        var csv = await client.GetStringAsync($"{Api}/events.csv", CancellationToken);
        var json = await client.GetStringAsync($"{Api}/events.geojson", CancellationToken);

        Assert.Contains("verification,coded_by,coded_killed_low,coded_killed,coded_killed_high,place_label", csv, StringComparison.Ordinal);
        Assert.Contains(",seen,UCDP,4,5,7,North,", csv, StringComparison.Ordinal);
        Assert.Contains(",seen,ACLED,,0,,Milltown,", csv, StringComparison.Ordinal);
        Assert.Contains(
            "\"coded_by\":\"UCDP\",\"coded_killed_low\":4,\"coded_killed\":5,\"coded_killed_high\":7",
            json,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"coded_by\":\"ACLED\",\"coded_killed_low\":null,\"coded_killed\":null,\"coded_killed_high\":null",
            json,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/d/" + TinyDataset.Id, "UCDP codes 6 deaths (low 5, high 8) in 2 of these 8 events; 2 events have a count.")]
    [InlineData("/d/" + TinyDataset.Id + "/casualties", "ACLED codes 5 deaths in 5 of these 8 events; 2 events have a count")]
    [InlineData("/embed/" + TinyDataset.Id + "/casualties", "ACLED codes 5 deaths in 5 of these 8 events; 2 events have a count")]
    [InlineData("/embed/" + TinyDataset.Id + "/map?count=killed.acled&controls=0", "Count: deaths coded by ACLED")]
    [InlineData("/embed/" + TinyDataset.Id + "/timeline?count=killed.ucdp", "Deaths coded by UCDP, per day")]
    [InlineData("/d/" + TinyDataset.Id + "/events/t4", "ACLED codes 3 deaths for this event.")]
    [InlineData("/d/" + TinyDataset.Id + "/events/t1", "ACLED codes 0 deaths for this event: none or unknown.")]
    [InlineData(
        "/d/" + TinyDataset.Id + "/compare?place=north",
        "UCDP codes 5 deaths (low 4, high 7) in this event; 1 event has a count.")]
    public async Task Pages_and_frames_say_what_a_coder_counts(string address, string sentence) =>
        Assert.Contains(
            sentence,
            WebUtility.HtmlDecode(await client.GetStringAsync(address, CancellationToken)).Replace('\u00A0', ' '),
            StringComparison.Ordinal);

    /// <summary>The server.</summary>
    public sealed class Coded() : SharedServer(() => RunningServer.On(TinyDataset.New().Coded()));
}
