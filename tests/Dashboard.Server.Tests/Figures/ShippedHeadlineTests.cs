using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Client.Preview;
using Dashboard.Server.Previews;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Tests.Figures;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Figures;

/// <summary>
/// Rule 9 of figures on the shipped record: the headline figure of each place, and that everything that shows one figure shows this one.
/// </summary>
public sealed partial class ShippedHeadlineTests(ShippedServer shipped)
{
    private const string Dataset = "kazakhstan-2022";

    private readonly RunningServer server = shipped.Host;
    private readonly HttpClient client = shipped.Host.CreateClient();

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private DatasetSnapshot Snapshot => server.Services.GetRequiredService<SnapshotRegistry>().Get(Dataset);

    [Fact]
    public void The_headline_of_every_place_and_region_on_every_day_is_what_the_rows_say()
    {
        var snapshot = Snapshot;
        var naive = new NaiveHeadlines(snapshot.Content);
        var days = Measures(EventFilter.None).Days;
        foreach (var known in days.Where((_, i) => i % 7 == 0).Select(day => (DateOnly?)day).Append(null))
        {
            IEnumerable<(string Place, EventFilter Filter)> asked =
            [
                .. snapshot.Content.Places.Select(place => (place.Id, new EventFilter { Known = known, Places = IdSet.Of(place.Id) })),
                .. snapshot.Content.Regions.Select(region =>
                    (region.Place, new EventFilter { Known = known, Regions = IdSet.Of(region.Id) })),
            ];
            foreach (var (place, filter) in asked)
            {
                foreach (var measure in Measures(filter).Measures)
                {
                    var headline = measure.Leading()[0];
                    var scope = measure.ScopeOf(headline);
                    Assert.Equal((place, naive.BasisOf(place, measure.Measure, known)), (headline.Place!.Id, scope?.Basis.Id));
                    Assert.True(scope is null or { About: null, Group.Id: "all" });
                    Assert.True(scope is null || scope.Place.Id == place);
                }
            }
        }

        CasualtiesView Measures(EventFilter filter) => Shared.Figures.Casualties.View(snapshot, filter, "en");
    }

    [Fact]
    public async Task Panel_tab_frame_page_title_picture_comparison_share_text_and_api_show_the_same_figure()
    {
        // One place of each kind: which measures have a headline figure for it, and by which basis.
        var naive = new NaiveHeadlines(Snapshot.Content);
        var places = Snapshot
            .Content.Places.Select(place => place.Id)
            .DistinctBy(
                place => string.Join(',', Enum.GetValues<Measure>().Select(measure => naive.BasisOf(place, measure, null))),
                StringComparer.Ordinal);
        foreach (var place in places)
            await SameEverywhere(place, null);
        var middle = Shared.Figures.Casualties.View(Snapshot, EventFilter.None, "en").Days is var days ? days[days.Count / 2] : default;
        await SameEverywhere(Snapshot.Content.Claims.First(claim => claim.AboutEvent is not null).Place, middle);
    }

    [Fact]
    public async Task Of_several_places_title_heading_description_and_pictures_name_each_with_its_figure()
    {
        // Three with a figure of their own, and two more; and two of which one has none.
        var naive = new NaiveHeadlines(Snapshot.Content);
        var places = Snapshot.Content.Places.Select(place => place.Id).ToList();
        var counted = places.Where(place => naive.BasisOf(place, Measure.Killed, null) is not null).Take(5).ToList();
        var uncounted = places.First(place => naive.BasisOf(place, Measure.Killed, null) is null);
        foreach (var chosen in (string[][])[[.. counted.Take(2)], [.. counted], [counted[0], uncounted]])
            await EachIsNamed(chosen);
    }

    private async Task EachIsNamed(string[] places)
    {
        var filter = new EventFilter { Places = IdSet.Of(places) };
        var query = QueryCodec.Format(filter, ViewOptions.Default);
        var measure = Snapshot.View(filter, new PageOf()).Casualties.Measures.Single(measure => measure.Measure == Measure.Killed);
        var naive = new NaiveHeadlines(Snapshot.Content);
        var clauses = measure
            .Leading()
            .Select(headline => Clause(headline, naive.BasisOf(headline.Place!.Id, Measure.Killed, null)))
            .ToList();
        Assert.Equal(Math.Min(places.Length, MeasureView.MaxChosen), clauses.Count);
        var more = measure.MoreHeadlines > 0 ? Spaces.Plain(HeadlineWords.MorePlaces(measure)) : "";

        var page = await Html($"/d/{Dataset}/casualties?measure=killed&{query}");
        foreach (
            var text in new[] { Heading(), Title(), Description(), SharedDescription() }.Select(part =>
                Words(part.Match(page).Groups["words"].Value)))
        {
            Assert.All(clauses, clause => Assert.Contains(clause, text, StringComparison.Ordinal));
            Assert.Contains(more, text, StringComparison.Ordinal);
        }

        foreach (var name in (string[])["casualties", "dashboard"])
        {
            var picture = await Picture(name, filter);
            Assert.All(
                clauses.Append(more),
                clause => Assert.Contains(clause.Replace(" ", "", StringComparison.Ordinal), picture, StringComparison.Ordinal));
        }

        string Clause(Headline headline, string? basis) =>
            basis is null && headline.SingleEvents == 0
                ? Spaces.Plain(HeadlineWords.Missing(measure, headline))
                : $"{HeadlineWords.Place(headline).Text}{(basis is null ? ":" : "")} {Figure(measure, headline, basis)}";
    }

    private async Task SameEverywhere(string place, DateOnly? known)
    {
        var filter = new EventFilter { Places = IdSet.Of(place), Known = known };
        var query = QueryCodec.Format(filter, ViewOptions.Default);
        var view = Snapshot.View(filter, new PageOf());
        var naive = new NaiveHeadlines(Snapshot.Content);
        var expected = view
            .Casualties.Measures.Select(measure => Figure(measure, measure.Leading()[0], naive.BasisOf(place, measure.Measure, known)))
            .ToList();
        var (first, headline) = (view.Casualties.Measures[0], view.Casualties.Measures[0].Leading()[0]);
        var sentence = $"{HeadlineWords.Heading(first, headline)}: {expected[0]}";

        var page = await Html($"/d/{Dataset}?{query}");
        Assert.Equal(expected, Rows(page));
        Assert.Equal(Spaces.Plain(HeadlineWords.Brief(first)), Tab(page));
        Assert.Equal(expected, Rows(await Html($"/embed/{Dataset}/casualties?{query}")));

        foreach (var (measure, figure) in view.Casualties.Measures.Zip(expected))
        {
            var claims = await Html($"/d/{Dataset}/casualties?measure={Slug.Of(measure.Measure)}&{query}");
            Assert.Equal(
                $"{HeadlineWords.Heading(measure, measure.Leading()[0])}: {figure}",
                Words(Heading().Match(claims).Groups["words"].Value));
            Assert.Contains(figure, Words(Title().Match(claims).Groups["words"].Value), StringComparison.Ordinal);
            Assert.Equal(Spaces.Plain(HeadlineWords.Brief(first)), Tab(claims));
        }

        var framed = await Html($"/embed/{Dataset}/casualties?measure=killed&{query}");
        Assert.Contains(sentence, Words(framed), StringComparison.Ordinal);

        var compared = await Html($"/d/{Dataset}/compare?{query}");
        Assert.All(
            expected.Where(figure => figure.Length > 0),
            figure => Assert.Contains(figure, Words(compared), StringComparison.Ordinal));

        var shared = Uri.EscapeDataString($"http://localhost/d/{Dataset}/casualties?{query}");
        using var oembed = JsonDocument.Parse(await client.GetStringAsync($"/oembed?url={shared}", CancellationToken));
        Assert.StartsWith(sentence, oembed.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            sentence,
            Words(await Html($"/d/{Dataset}/share?view=casualties&measure=killed&{query}")),
            StringComparison.Ordinal);

        foreach (var name in (string[])["casualties", "dashboard"])
            Assert.Contains(expected[0].Replace(" ", "", StringComparison.Ordinal), await Picture(name, filter), StringComparison.Ordinal);

        using var api = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/{Dataset}/view?{query}", CancellationToken));
        var measures = api.RootElement.GetProperty("casualties").GetProperty("measures").EnumerateArray().ToList();
        foreach (var (json, measure) in measures.Zip(view.Casualties.Measures))
        {
            var told = json.GetProperty("headlines")[0];
            Assert.Equal(place, told.GetProperty("place").GetProperty("id").GetString());
            var basis = told.GetProperty("scope") is { ValueKind: JsonValueKind.Number } position
                ? json.GetProperty("scopes")[position.GetInt32()].GetProperty("basis").GetProperty("id").GetString()
                : null;
            Assert.Equal(naive.BasisOf(place, measure.Measure, known), basis);
        }
    }

    // The expected text, for the basis computed from the rows.
    private static string Figure(MeasureView measure, Headline headline, string? basis)
    {
        if (basis is null)
            return Spaces.Plain(HeadlineWords.Missing(measure, headline));
        var scope = measure.Scopes.Single(scope =>
            scope.About is null && scope.Place.Id == headline.Place!.Id && scope.Group.Id == "all" && scope.Basis.Id == basis);
        return Spaces.Plain(basis == "count" ? RangeWords.Text(scope) : $"{RangeWords.Text(scope)}, {scope.Basis.Name.Text}");
    }

    private async Task<string> Html(string address) => await client.GetStringAsync(address, CancellationToken);

    private async Task<string> Picture(string view, EventFilter filter)
    {
        var shown = new SharedView(new PageAddress(Dataset, filter, ViewOptions.Default), view, true);
        using var scope = server.Services.CreateScope();
        var drawn = await PreviewView.LoadAsync(shown, scope.ServiceProvider.GetRequiredService<IMediator>(), CancellationToken);
        var svg = await scope.ServiceProvider.GetRequiredService<PictureDrawing>().DrawAsync(drawn, "localhost");
        var texts = XElement.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text");
        return Spaces.Plain(string.Concat(texts.Select(text => text.Value))).Replace(" ", "", StringComparison.Ordinal);
    }

    private static List<string> Rows(string html) => [.. Row().Matches(html).Select(match => Words(match.Groups["words"].Value))];

    private static string Tab(string html) => Words(TabNumber().Match(html).Groups["words"].Value);

    private static string Words(string html) => WhiteSpace().Replace(WebUtility.HtmlDecode(Tags().Replace(html, "")), " ").Trim();

    [GeneratedRegex("<h1[^>]*>(?<words>.*?)</h1>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Heading();

    [GeneratedRegex("<title[^>]*>(?<words>.*?)</title>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Title();

    [GeneratedRegex("<meta name=\"description\" content=\"(?<words>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Description();

    [GeneratedRegex("<meta property=\"og:description\" content=\"(?<words>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SharedDescription();

    [GeneratedRegex(
        "<article[^>]*>\\s*<h3.*?</h3>\\s*<p class=\"figure[^>]*>(?<words>.*?)</p>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Row();

    [GeneratedRegex("<nav class=\"tabs.*?</a>.*?<b[^>]*>(?<words>.*?)</b>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TabNumber();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex WhiteSpace();
}
