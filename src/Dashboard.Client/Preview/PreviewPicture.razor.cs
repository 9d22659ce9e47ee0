using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Coded;
using Dashboard.Client.Colours;
using Dashboard.Client.Events;
using Dashboard.Client.Figures;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Preview;

/// <summary>
/// The picture that sites show beside a link: title, filter in words, and the map, timeline or figures that the page shows.
/// </summary>
public sealed partial class PreviewPicture
{
    private const int Wide = 600;
    private const int High = 315;
    private const int Side = 16;
    private const int SignWidth = 36; // with the gap beside it
    private const double Right = Wide - Side;
    private const double Bottom = 279;
    private const double MapRightmost = 386;
    private const double Gutter = 14;
    private const double EventMapLeft = 330;
    private const double ChartLeft = 348;
    private const double ChartNumbers = 32; // left of the chart
    private const double AxisBelow = 20;
    private const double KindHeight = 17;
    private const double FootLetters = 10.5;
    private const double LongestHost = 200;

    private TextColumn head = null!;
    private TextColumn column = null!;
    private TextColumn chartName = null!;
    private IReadOnlyList<TextLine> foot = [];
    private IReadOnlyList<PictureKey> keys = [];
    private TimelineLayout timeline = null!;
    private Legend legend = null!;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required PreviewView View { get; set; }

    /// <summary>The name of this server, at which the page is found.</summary>
    [Parameter, EditorRequired]
    public required string Host { get; set; }

    private PageAddress Address => View.Step is { } step ? View.Shared.Address.Exploring(step) : View.Shared.Address;

    private DatasetSummary About => View.View.About;

    private MapFrame Frame => View.View.Map.FrameOf(About.Bounds);

    private ScopeView? Main => View.Casualties?.Measure.Main();

    private bool IsDashboard => View.Shared.View == "dashboard" || View.Step is not null;

    private bool IsTimeline => View.Shared.View == "timeline";

    private bool HasMap => !IsTimeline;

    private bool HasTimeline =>
        timeline.Parts.Count > 0 && (IsTimeline || IsDashboard) && timeline.Parts.Any(part => part.Stretch == Stretch.Focus);

    // The parts change sides, as on the page; a map, a chart and the time do not mirror.
    private static bool IsMirrored => PageCulture.Direction is not null;

    private double Top => Math.Max(66, head.Below + 8);

    // As it is laid out for a phone: its letters are as large as others then.
    private static int MapWidth => MapWidths.All[0];

    private double MapRight => Math.Min(MapRightmost, Side + ((Bottom - Top) * Frame.Aspect));

    private double ColumnLeft => MapRight + Gutter;

    // The kinds of claimants that have a claim, officials first.
    private IReadOnlyList<ClaimantKind> Kinds =>
        Main is { } main ? [.. main.Claims.Select(claim => claim.ClaimantKind).Distinct().Order()] : [];

    private IEnumerable<(ClaimantKind Kind, TextLine Name)> NamedKinds => Kinds.Select((kind, i) =>
        (kind, new TextLine(
            column.Mirrored(column.Left + 18),
            KindsTop + ((i + 0.75) * KindHeight),
            "kind",
            12.5,
            "",
            null,
            ClaimantWords.Name(kind))));

    // Several places: each is a row, and the chart of one of them has its name above it.
    private bool HasPlaces => View.Casualties is { } casualties && casualties.Measure.Leading().Count > 1;

    // With a name above it the chart moves down as little as the name needs: there is air above its highest mark.
    private double ChartTop => HasPlaces ? chartName.Below - 4 : Top - 8;

    private double KindsTop => Bottom - (Kinds.Count * KindHeight);

    private double TimelineLeft => IsTimeline ? Side : ColumnLeft;

    private double TimelineHeight => IsTimeline ? TimelineSize.Plot : 46;

    private double TimelineTop => Bottom - AxisBelow - TimelineHeight;

    // The numbers of the chart stay on its left.
    private static double ChartX => IsMirrored ? Side + ChartNumbers : ChartLeft;

    private static double LeftOf(double left, double right) => IsMirrored ? Wide - right : left;

    private static TextColumn Column(double left, double right, double top, double bottom) =>
        new(LeftOf(left, right), top, right - left, bottom);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        timeline = new TimelineLayout(View.View.Timeline, About);
        legend = Legend.Of(View.View);
        head = IsMirrored ? PictureHead.Of(View, Side, 12, Right - SignWidth) : PictureHead.Of(View, Side + SignWidth, 12, Right);
        column = View switch
        {
            { Detail: { } detail } => OfEvent(detail),
            { Casualties: { } casualties } => OfCasualties(casualties),
            { Matrix: not null } => OfMatrix(),
            _ => OfView(),
        };
        chartName = new TextColumn(ChartX, Top - 11, Right - ChartLeft, Bottom);
        if (HasPlaces && Main is { } main)
            chartName.Add(ScopeWords.Name(main), "bold", 12.5, 1);
        foot = Foot();
    }

    private TextColumn OfEvent(EventDetail detail)
    {
        var item = detail.Event;
        // Without a map its words have the whole width, and are larger.
        var (right, larger) = IsOnMap(item.Place) ? (EventMapLeft - 16, 1) : (Right, 1.25);
        var text = Column(Side, right, Top, Bottom);
        text.Add(EventTime.Full(item), "bold", 15 * larger, 2);
        text.Skip(2);
        text.Add(Where(detail), "plain", 14 * larger, 2);
        text.Add(EventWords.Precision(item.LocationPrecision), "note", 12.5 * larger, 1);
        text.Skip(8);
        var figures = detail.Figures.FirstOrDefault(scope => scope.About?.Id == item.Id);
        // The title gives way to the number killed, down to two lines.
        var forFigures = figures is null ? 0 : PictureFigures.LeastHeight(text, figures, About) + 8;
        text.Add(item.Summary?.Text ?? "", "plain", 14 * larger, Math.Clamp(text.RoomFor(14 * larger, forFigures), 2, 5));
        text.Skip(8);
        if (figures is not null)
            PictureFigures.Add(text, figures, About);
        return text;
    }

    private bool IsOnMap(PlaceRef place) =>
        place is { Latitude: { } latitude, Longitude: { } longitude }
        && Frame.Place(latitude, longitude) is { X: >= 0 and <= 1, Y: >= 0 and <= 1 };

    private static string Where(EventDetail detail)
    {
        var place = detail.Event.Place.Name.Text;
        return detail.Region is { } region && !place.Contains(region.Name.Text, StringComparison.Ordinal)
            ? $"{place}, {region.Name.Text}"
            : place;
    }

    private TextColumn OfCasualties(CasualtiesDetail casualties)
    {
        // Without a chart the words have the whole width.
        var text = Column(Side, Main is null && !HasPlaces ? Right : ChartLeft - 52, Top, KindsTop);
        if (HasPlaces)
        {
            PictureFigures.AddPlaces(text, casualties.Measure, About);
            return text;
        }

        foreach (var headline in casualties.Measure.Leading().Where(headline => headline.Scope is null))
            PictureFigures.AddNarrower(text, casualties.Measure, headline, About);
        if (Main is not { } main)
        {
            if (text.Lines.Count == 0)
                PictureFigures.AddEvents(text, casualties);
            if (text.Lines.Count == 0)
                text.Add(CasualtiesPageText.Nothing, "plain", 15, 6);
            return text;
        }

        PictureFigures.AddSayings(text, main, About);
        text.AddWhole(CasualtiesWords.Why(main.Why), "note", 13);
        if (main.LaterClaims > 0)
            text.AddWhole(CasualtiesWords.Later(main.LaterClaims), "note", 13);
        return text;
    }

    private TextColumn OfView()
    {
        var left = IsTimeline ? Side : ColumnLeft;
        var text = Column(left, Right, Top, IsDashboard && HasTimeline ? TimelineTop - 4 : Bottom);
        keys = [];
        if (View.Step is { } step)
        {
            AddSentences(text, step.Text.Text);
            return text;
        }

        if (IsDashboard)
        {
            if (View.View.Casualties.Measures.FirstOrDefault(measure => measure.Scopes.Count > 0) is { } measure)
                PictureFigures.Add(text, measure, About);
            else
                AddCoded(text);
            return text;
        }

        keys = PictureKey.Of(View.View, legend, text, IsTimeline);
        if (!IsTimeline && View.View.Map.Unlocated > 0)
        {
            text.Skip(10);
            text.Add(
                $"{Numbers.Count(View.View.Map.Unlocated)} {MapWords.Unlocated(View.View.Map)}",
                "plain",
                13,
                3,
                Numbers.Count(View.View.Map.Unlocated).Length,
                "strong");
        }

        return text;
    }

    // The colours in a row, above what is drawn.
    private TextColumn OfMatrix()
    {
        var text = Column(Side, Right, head.Below + 4, Bottom);
        keys = PictureKey.Of(View.View, legend, text, inRow: true);
        return text;
    }

    // As many as fit: a sentence that is cut may lack who states its figure.
    private static void AddSentences(TextColumn text, string words)
    {
        var before = text.Below;
        var ends = Enumerable.Range(1, words.Length - 1).Where(at => words[at] == ' ' && words[at - 1] is ('.' or '?' or '!'));
        foreach (var end in ends.Append(words.Length).Reverse())
        {
            text.AddWhole(words[..end], "plain", 12);
            if (text.Below > before)
                return;
        }
    }

    private void AddCoded(TextColumn text)
    {
        foreach (var sum in View.View.Coded?.Sums ?? [])
            text.AddWhole(CodedWords.Sum(sum, View.View.Matched), "plain", 13);
    }

    private IReadOnlyList<TextLine> Foot()
    {
        var taken = Math.Min(TextWidth.OfBold(Host, FootLetters) + 2, LongestHost);
        var left = Column(Side, Side + taken, Bottom + 9, High);
        left.Add(Host, "bold", FootLetters, 1);
        var right = Column(Side + taken + 14, Right, Bottom + 9, High);
        right.Add(About.Attribution?.Text ?? "", "note", FootLetters, 2);
        return [.. left.Lines, .. right.Lines];
    }
}
