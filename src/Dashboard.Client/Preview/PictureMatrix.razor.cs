using Dashboard.Client.Colours;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Areas;
using Dashboard.Client.Matrix;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Preview;

/// <summary>Places by days in a picture.</summary>
public sealed partial class PictureMatrix
{
    /// <summary>Maximum number of rows, besides that of the other places.</summary>
    public const int MaxRows = 11;

    private const double Letters = 9;
    private const double NameLetters = 10.5;
    private const double NameWidth = 118;
    private const double Totals = 26;
    private const double Head = 15;
    private const double Highest = 18;
    private const double Indent = 8;

    private TextColumn names = null!;
    private AreaSteps steps = null!;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required MatrixView Matrix { get; set; }

    /// <summary>The colours.</summary>
    [Parameter, EditorRequired]
    public required Legend Legend { get; set; }

    /// <summary>Left edge.</summary>
    [Parameter, EditorRequired]
    public required double Left { get; set; }

    /// <summary>Right edge.</summary>
    [Parameter, EditorRequired]
    public required double Right { get; set; }

    /// <summary>Upper edge.</summary>
    [Parameter, EditorRequired]
    public required double Top { get; set; }

    /// <summary>Lower edge.</summary>
    [Parameter, EditorRequired]
    public required double Bottom { get; set; }

    private IReadOnlyList<(string Name, int Count, IReadOnlyList<MatrixCell> Cells)> Rows =>
    [
        .. Matrix.Rows.Select(row => (MatrixWords.Label(row).Text, row.Count, row.Cells)),
        .. Matrix.Others is { } others
            ? [(Numbers.Of(others.Places, MatrixText.Others), others.Count, others.Cells)]
            : Array.Empty<(string, int, IReadOnlyList<MatrixCell>)>(),
    ];

    private double First => Left + NameWidth + Totals;

    private double Step => (Right - First) / Math.Max(1, Matrix.Columns.Count);

    private double Height => Math.Min(Highest, (Bottom - Top - Head) / Math.Max(1, Rows.Count));

    private double Baseline => (Height / 2) + (Letters * 0.35);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        steps = AreaSteps.Of(Matrix.Largest);
        names = new TextColumn(Left, Top, NameWidth, double.MaxValue);
        foreach (var (row, (name, _, _)) in Rows.Index())
        {
            var indent = row < Matrix.Rows.Count && Matrix.Rows[row].IsPart ? Indent : 0;
            names.AddAt(Left + indent, Y(row) + (Height / 2) + (NameLetters * (0.35 - 0.98)), name, NameLetters);
        }
    }

    private double Y(int row) => Top + Head + (row * Height);

    private double Middle(int column) => First + ((column + 0.5) * Step);

    // Where heads are wider than their columns, only every so many have one.
    private bool IsNamed(int column)
    {
        var widest = Matrix.Columns.Max(one => TextWidth.Of(MatrixWords.Head(one), Letters)) + 1;
        return column % (int)Math.Ceiling(widest / Step) == 0;
    }
}
