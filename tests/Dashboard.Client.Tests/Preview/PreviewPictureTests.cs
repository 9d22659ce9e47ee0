using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Areas;
using Dashboard.Client.Preview;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Preview;

public sealed class PreviewPictureTests : BunitContext
{
    [Theory]
    [InlineData("dashboard")]
    [InlineData("map")]
    [InlineData("timeline")]
    public void A_picture_says_what_is_chosen_of_which_dataset_and_where_it_is_found(string view)
    {
        var words = Words(Picture(view, Sample.Plain.Only(Facet.Place, "town-1")));

        Assert.Contains("Town 1", words, StringComparison.Ordinal);
        Assert.Contains("Harbour, May 1931 · ", words, StringComparison.Ordinal);
        Assert.Contains("dashboard.example.org", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_speaks_the_language_of_the_page()
    {
        using var spoken = new In("kk");

        Assert.Contains("оқиға", Words(Picture("dashboard", Sample.Plain.In("kk"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_from_right_to_left_begins_its_lines_at_the_right_edge_each_in_its_own_direction()
    {
        using var spoken = new In(PageCulture.Of("en", "fa"));

        var picture = Picture("map", Sample.Plain.In("fa"));

        Assert.Equal("560", picture.Find(".tally").GetAttribute("x"));
        var line = picture.FindAll("text").Single(text => text.TextContent.Trim() == "dashboard.example.org");
        Assert.Equal(("584", "end", null), (line.GetAttribute("x"), line.GetAttribute("text-anchor"), line.GetAttribute("direction")));
        Assert.True(LineDirection.IsRightToLeft("۲۰۱۹: خورشید May") && !LineDirection.IsRightToLeft("5 May خورشید"));
    }

    [Theory]
    [InlineData("dashboard", 1, 1)]
    [InlineData("map", 1, 0)]
    [InlineData("timeline", 0, 1)]
    public void A_picture_has_the_drawings_of_the_page(string view, int maps, int timelines)
    {
        var picture = Picture(view, Sample.Plain);

        Assert.Equal((maps, timelines), (picture.FindAll(".frame").Count, Math.Min(1, picture.FindAll(".axis").Count)));
    }

    [Fact]
    public void A_picture_of_several_places_has_a_row_for_each_and_names_the_place_of_its_chart()
    {
        var town = Winter.Scope(Winter.Claim("t", 20, 151)) with { Place = Winter.Town };
        var harbour = Winter.Scope(Winter.Claim("h", 20, 20)) with { Place = Winter.Town with { Id = "harbour", Label = new("Harbour") } };
        var measure = new MeasureView(Measure.Killed, [town, harbour])
        {
            Headlines = [Winter.Headline(town, 0), Winter.Headline(harbour, 1)],
        };
        var lines = CasualtiesLines(measure);

        Assert.Contains("Town 151: The Ministry, 20\u00A0Jan\u00A02022", lines);
        Assert.Contains("Harbour 20: The Ministry, 20\u00A0Jan\u00A02022", lines);
        Assert.Contains(ScopeWords.Name(town), lines);
    }

    [Fact]
    public void A_picture_of_figures_for_single_events_lists_them_and_says_how_many_more_there_are()
    {
        ScopeView[] scopes =
        [
            .. Enumerable.Range(1, 40).Select(number => Winter.Scope(Winter.Claim($"c{number}", 20, number)) with
            {
                About = new($"e{number}", new($"Shots at gate {number}")),
                Place = Winter.Town,
                IsWhole = false,
            }),
        ];
        var lines = CasualtiesLines(new MeasureView(Measure.Killed, scopes)
        {
            Headlines = [Winter.None(null) with { SingleEvents = 40 }],
        });

        Assert.Contains("1: Shots at gate 1; The Ministry, 20\u00A0Jan", lines);
        var listed = lines.Count(line => line.Contains("Shots", StringComparison.Ordinal));
        Assert.InRange(listed, 5, 39);
        Assert.Contains($"{40 - listed}\u00A0more claims", lines);
    }

    [Fact]
    public void A_picture_of_a_place_without_any_claim_says_so_below_its_title() =>
        Assert.Contains(
            CasualtiesLines(
                new MeasureView(Measure.Killed, [Winter.Scope(Winter.Claim("c", 20, 3))]) { Headlines = [Winter.None(Winter.Town)] }),
            line => line.StartsWith("We have no record of anyone stating a figure.", StringComparison.Ordinal));

    [Fact]
    public void A_picture_names_what_its_colours_stand_for()
    {
        var mix = new Dictionary<string, double>(StringComparer.Ordinal) { ["dockers"] = 3 };
        var view = Sample.View with
        {
            Colours = new(ColourBy.Actor, [new("dockers", new LocalString("Dockers"), "1"), new("police", new LocalString("Police"), "2")]),
            Timeline = Sample.Timeline with { Bins = [.. Sample.Timeline.Bins.Select(bin => bin with { Mix = mix })] },
        };
        var picture = Render<PreviewPicture>(picture => picture
            .Add(
                one => one.View,
                new PreviewView(new SharedView(Sample.Plain, "timeline", true), view, BasemapView.Empty, null, null))
            .Add(one => one.Host, "dashboard.example.org"));

        Assert.Equal("key t-1", Assert.Single(picture.FindAll(".key")).ClassName);
        Assert.Contains("Dockers", Words(picture), StringComparison.Ordinal);
        Assert.Contains("bar t-1", picture.FindAll(".bar").Select(bar => bar.ClassName));
    }

    [Fact]
    public void A_picture_of_a_shaded_map_names_its_steps()
    {
        var view = Sample.View with
        {
            Map = new([new("X", MarkKind.Region, new("Coast"), null, "X", 50, 10, 7, new Dictionary<string, double>(), default)], 0, [])
            {
                By = MapMarks.Regions,
            },
        };
        var picture = Render<PreviewPicture>(picture => picture
            .Add(one => one.View, new PreviewView(new SharedView(Sample.Plain, "map", true), view, BasemapView.Empty, null, null))
            .Add(one => one.Host, "dashboard.example.org"));

        Assert.Equal(
            AreaSteps.Of(7).All.Select(step => $"key shade-{step.Shade}"),
            picture.FindAll(".key").Select(key => key.ClassName));
        Assert.Contains("5 or more", Words(picture), StringComparison.Ordinal);
    }

    private List<string> CasualtiesLines(MeasureView measure)
    {
        var casualties = new CasualtiesDetail(
            "winter", "1", Winter.About, null, [], [Measure.Killed], measure, measure.Scopes.Sum(scope => scope.ClaimCount), measure, 3);
        var picture = Render<PreviewPicture>(picture => picture
            .Add(
                one => one.View,
                new PreviewView(new SharedView(Sample.Plain, "casualties", true), Sample.View, BasemapView.Empty, casualties, null))
            .Add(one => one.Host, "dashboard.example.org"));
        return [.. picture.FindAll("text").Select(text => text.TextContent.Trim())];
    }

    private static string Words(IRenderedComponent<PreviewPicture> picture) =>
        string.Join(' ', picture.FindAll("text").Select(text => text.TextContent.Trim()));

    private IRenderedComponent<PreviewPicture> Picture(string view, PageAddress address) => Render<PreviewPicture>(picture => picture
        .Add(one => one.View, new PreviewView(new SharedView(address, view, true), Sample.View, BasemapView.Empty, null, null))
        .Add(one => one.Host, "dashboard.example.org"));
}
