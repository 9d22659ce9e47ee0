using Dashboard.Client.Casualties;
using Dashboard.Client.Events;
using Dashboard.Client.Language;
using Dashboard.Client.Map;
using Dashboard.Client.Shell;
using Dashboard.Client.Timeline;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Preview;

/// <summary>The picture that sites show beside a link: title, filter in words, and the map, timeline or figures that the page shows.</summary>
public sealed partial class PreviewPicture
{
    private const int Wide = 600;
    private const int High = 315;
    private const int Side = 16;
    private const double Right = Wide - Side;
    private const double Bottom = 286;
    private const double ColumnLeft = 398;
    private const double EventMapLeft = 330;
    private const double ChartLeft = 348;
    private const double FlagsAbove = 40;
    private const double AxisBelow = 20;

    private TextColumn head = null!;
    private TextColumn column = null!;
    private IReadOnlyList<TextLine> foot = [];
    private IReadOnlyList<PictureKey> keys = [];
    private TimelineLayout timeline = null!;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required PreviewView View { get; set; }

    /// <summary>The name of this server, at which the page is found.</summary>
    [Parameter, EditorRequired]
    public required string Host { get; set; }

    private PageAddress Address => View.Shared.Address;

    private DatasetSummary About => View.View.About;

    private MapFrame Frame => MapFrame.Of(About.Bounds);

    private ScopeView? Main => View.Casualties?.Measure.Scopes is [var first, ..] ? first : null;

    private bool IsDashboard => View.Shared.View == "dashboard";

    private bool IsTimeline => View.Shared.View == "timeline";

    private bool HasMap => !IsTimeline;

    private bool HasTimeline => timeline.Parts.Count > 0 && (IsTimeline || IsDashboard) && timeline.Parts.Any(part => part.Stretch == Stretch.Focus);

    private double Top => Math.Max(66, head.Below + 8);

    // The map that is laid out for a phone, unless it has more room.
    private int MapWidth => MapLayout.Widths[IsDashboard ? 0 : 1];

    private string MapClass => IsDashboard ? "shows-w390" : "shows-w600";

    private double MapRight => Math.Min(ColumnLeft - 12, Side + ((Bottom - Top) * Frame.Aspect));

    private double TimelineLeft => IsTimeline ? Side : ColumnLeft;

    private double TimelineHeight => IsTimeline ? TimelineSize.Plot : 58;

    private double TimelineTop => Bottom - AxisBelow - TimelineHeight;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        timeline = new TimelineLayout(View.View.Timeline, About);
        head = PictureHead.Of(View, Side + 36, 12, Right);
        column = View switch
        {
            { Detail: { } detail } => OfEvent(detail),
            { Casualties: { } casualties } => OfCasualties(casualties),
            _ => OfView(),
        };
        foot = Foot();
    }

    private TextColumn OfEvent(EventDetail detail)
    {
        var item = detail.Event;
        var text = new TextColumn(Side, Top, EventMapLeft - Side - 16, Bottom);
        text.Add(EventTime.Full(item), "bold", 15, 2);
        text.Skip(2);
        text.Add($"{item.Place.Name.Text}{(detail.Region is { } region && region.Name.Text != item.Place.Name.Text ? $", {region.Name.Text}" : "")}", "plain", 14, 2);
        text.Add(EventWords.Precision(item.LocationPrecision), "note", 12.5, 1);
        text.Skip(8);
        foreach (var scope in detail.Figures.Where(scope => scope.About?.Id == item.Id).Take(1))
        {
            PictureFigures.Add(text, scope, About, 19, 2);
            text.Skip(8);
        }

        text.Add(item.Summary?.Text ?? "", "plain", 14, 6);
        return text;
    }

    private TextColumn OfCasualties(CasualtiesDetail casualties)
    {
        var text = new TextColumn(Side, Top, ChartLeft - Side - 52, Bottom);
        if (Main is not { } main)
        {
            text.Add(CasualtiesPageText.Nothing, "plain", 15, 6);
            return text;
        }

        PictureFigures.AddSayings(text, main, About, 14, 5);
        return text;
    }

    private TextColumn OfView()
    {
        var (left, top) = IsTimeline ? (Side, Top) : (Math.Max(MapRight + 14, IsDashboard ? ColumnLeft : 0), Top);
        var bottom = IsDashboard && HasTimeline ? TimelineTop - 10 : Bottom;
        var text = new TextColumn(left, top, Right - left, bottom);
        if (IsDashboard)
        {
            foreach (var measure in View.View.Casualties.Measures.Where(measure => measure.Scopes.Count > 0).Take(2))
            {
                PictureFigures.Add(text, measure.Scopes[0], About, 20, 3);
                text.Skip(8);
            }

            keys = [];
            return text;
        }

        keys = PictureKey.Of(View.View.Facets.Theme, text, IsTimeline);
        if (!IsTimeline && View.View.Map.Unlocated > 0)
        {
            text.Skip(10);
            text.Add($"{Numbers.Count(View.View.Map.Unlocated)} {MapWords.WholeCountry(View.View.Map.Unlocated)}", "plain", 13, 3, Numbers.Count(View.View.Map.Unlocated).Length, "strong");
        }

        return text;
    }

    private IReadOnlyList<TextLine> Foot()
    {
        var left = new TextColumn(Side, Bottom + 12, 190, High);
        left.Add(Host, "strong", 11.5, 1);
        var taken = TextWidth.OfBold(Host, 11.5);
        var right = new TextColumn(Side + Math.Min(taken, 190) + 12, Bottom + 12, Right - Side - Math.Min(taken, 190) - 12, High);
        right.Add(About.Attribution?.Text ?? "", "note", 11.5, 1);
        return [.. left.Lines, .. right.Lines];
    }
}
