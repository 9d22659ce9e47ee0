using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Maps;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>A name on the basemap: it takes the space left by marks and their names.</summary>
internal static class GroundLabel
{
    private const double WaterSize = 12;
    private const double WaterSpacing = 0.48; // .04em
    private const double CountrySize = 12;
    private const double CountrySpacing = 1.68; // .14em
    private const double CitySize = 11.5;
    private const double CityGap = 6;
    private const double Height = 15;
    private const double Air = 4; // over and under the letters
    private const double MaxWidth = 900;

    // Allowed shifts: small for lakes, along the length of seas, large for countries.
    private static readonly (double X, double Y)[] LakeShifts = [(0, 0), (0, 6), (0, -6), (-10, 0), (10, 0)];
    private static readonly (double X, double Y)[] SeaShifts = [(0, 0), (0, 14), (0, -14), (0, 28), (0, -28), (0, 42), (0, 56)];
    private static readonly (double X, double Y)[] CountryShifts =
    [
        (0, 0), (0, -12), (0, 12), (-24, 0), (24, 0), (0, -24), (0, 24), (-24, -12), (24, -12), (-24, 12), (24, 12), (0, -36), (0, 36),
    ];

    /// <summary>Places it, or returns null if there is no space nearby.</summary>
    /// <param name="label">The name.</param>
    /// <param name="at">Its point, in pixels of the frame.</param>
    /// <param name="width">Width of the frame, in pixels.</param>
    /// <param name="room">Space already taken.</param>
    public static PlacedLabel? Place(BasemapLabel label, MapPoint at, double width, LabelCollisions room)
    {
        var (x, y) = (at.X, at.Y);
        var name = label.Name.Text;
        return label.Kind switch
        {
            BasemapLabelKind.City => width < MapWidths.Narrow ? null : City(name, x, y, room),
            BasemapLabelKind.Country => Centred(
                [name.ToUpper(CultureInfo.InvariantCulture)],
                "country",
                CountrySize,
                CountrySpacing,
                x,
                y,
                Scaled(CountryShifts, width),
                room),
            BasemapLabelKind.Sea => Centred(
                NameLines.Of(name),
                "water",
                WaterSize,
                WaterSpacing,
                x,
                y,
                SeaShifts,
                room,
                label.Reach * width * room.MinScale),
            _ => Centred(NameLines.Of(name), "water", WaterSize, WaterSpacing, x, y, LakeShifts, room),
        };
    }

    private static PlacedLabel? Centred(
        string[] lines,
        string style,
        double size,
        double spacing,
        double x,
        double y,
        (double X, double Y)[] shifts,
        LabelCollisions room,
        double? reach = null)
    {
        var wide = lines.Max(line => TextWidth.Spaced(line, size, spacing));
        var high = Height + (lines.Length - 1) * DrawnLabel.LineHeight;
        if (reach is { } water)
            shifts = [.. shifts.Where(shift => Math.Abs(shift.Y) + ((high - Air) / 2) + (BasemapLabel.AcrossCost * wide / 2) <= water)];
        Box[] positions = [.. shifts.Select(shift => Box.Around(x + shift.X, y + shift.Y, wide, high))];
        var taken = room.Take(positions, new(x, y));
        if (taken < 0)
            return null;
        var first = shifts[taken].Y - (lines.Length - 1) * DrawnLabel.LineHeight / 2 + size * 0.34;
        return new PlacedLabel(
            new DrawnLabel(shifts[taken].X, Math.Round(first, 1), "middle", style, IsLarge: false, lines, null),
            positions[taken]);
    }

    private static PlacedLabel? City(string name, double x, double y, LabelCollisions room)
    {
        var dot = Box.Around(x, y, 8, 8);
        if (!room.IsFree(dot, new(x, y)))
            return null;
        var wide = TextWidth.Of(name, CitySize);
        Box[] positions =
        [
            Box.Around(x + CityGap + wide / 2, y, wide, Height), Box.Around(x - CityGap - wide / 2, y, wide, Height),
            Box.Around(x, y + 11, wide, Height), Box.Around(x, y - 11, wide, Height),
        ];
        var taken = room.Take(positions, new(x, y));
        if (taken < 0)
            return null;
        room.Block(dot, new(x, y));
        var (dx, dy, anchor) = taken switch
        {
            0 => (CityGap, 0d, "start"),
            1 => (-CityGap, 0, "end"),
            2 => (0, 11, "middle"),
            _ => (0, -11, "middle"),
        };
        return new PlacedLabel(
            new DrawnLabel(dx, Math.Round(dy + CitySize * 0.34, 1), anchor, "city", IsLarge: false, [name], null),
            positions[taken]);
    }

    private static (double X, double Y)[] Scaled((double X, double Y)[] shifts, double width) =>
        [.. shifts.Select(shift => (Math.Round(shift.X * width / MaxWidth, 1), Math.Round(shift.Y * width / MaxWidth, 1)))];
}
