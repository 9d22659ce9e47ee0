using Dashboard.Client.Casualties.Chart;
using Dashboard.Client.Language;

namespace Dashboard.Client.Tests.Casualties.Chart;

/// <summary>Finds lines across words, which would look like strokes, at the width in which a chart is drawn.</summary>
internal static class CrossedLabels
{
    /// <summary>The words crossed by a leader or by the line of the known date, and the marks crossed by a leader.</summary>
    /// <param name="picture">The chart.</param>
    /// <param name="stretch">Width relative to the minimum: horizontal positions scale, letters and marks do not.</param>
    public static IEnumerable<string> In(ClaimsPicture picture, double stretch)
    {
        var (ground, radius) = (picture.Plot.Size.Ground, picture.Plot.Size.Radius);
        var words = picture
            .Labels.Select(label => (Name: label.Figure, Box: BoxOf(label, stretch)))
            .Concat(KnownWords(picture, stretch))
            .ToList();
        var leaders = picture
            .Labels.Where(label => label.Leader is not null)
            .Select(label => (Label: label, X: label.Mark.X * stretch, From: label.Baseline - 11, To: label.Leader!.Value))
            .ToList();
        var lines = leaders.Select(leader => ($"leader of {leader.Label.Figure}", leader.X, leader.From, leader.To));
        if (picture.Known is { } known)
            lines = lines.Append(("day of knowledge", known.X * stretch, -6, ground));

        foreach (var (line, x, from, to) in lines)
        {
            foreach (
                var (name, room) in words.Where(word =>
                    x > word.Box.Left && x < word.Box.Right && from < word.Box.Bottom && to > word.Box.Top))
                yield return $"{line} crosses {name}";
        }

        foreach (var leader in leaders)
        {
            foreach (
                var mark in picture.Plot.Claims.Where(mark =>
                    mark != leader.Label.Mark && Math.Abs((mark.X * stretch) - leader.X) < radius && ClaimLabel.Middle(mark) < leader.To))
                yield return $"leader of {leader.Label.Figure} crosses the mark of {mark.Claim.Id}";
        }
    }

    private static ChartBox BoxOf(ClaimLabel label, double stretch)
    {
        var width = TextWidth.OfBold(label.Figure, 12) + (label.Rest.Length == 0 ? 0 : 3 + TextWidth.Of(" " + label.Rest, 12));
        var point = (label.Mark.X * stretch) + label.Offset;
        var left = point - (label.Anchor == LabelAnchor.End ? width : label.Anchor == LabelAnchor.Middle ? width / 2 : 0);
        return new ChartBox(left, label.Baseline - 9, left + width, label.Baseline + 2);
    }

    private static IEnumerable<(string Name, ChartBox Box)> KnownWords(ClaimsPicture picture, double stretch)
    {
        if (picture.Known is not { Title: { } title } known)
            yield break;
        var left = known.IsOverhead ? known.OverheadLeft * stretch : (known.X * stretch) + KnownLine.Aside;
        yield return (title, new ChartBox(left, picture.KnownWordsTop + 5, left + TextWidth.OfBold(title, 12), picture.KnownWordsTop + 16));
        yield return (
            known.Later,
            new ChartBox(left, picture.KnownWordsTop + 22, left + TextWidth.Of(known.Later, 12), picture.KnownWordsTop + 33));
    }
}
