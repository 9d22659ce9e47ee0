namespace Dashboard.Client.Map.Marks;

/// <summary>How a mark is drawn at one width. Pixels, relative to its true place.</summary>
/// <param name="X">Centre.</param>
/// <param name="Y">Centre.</param>
/// <param name="Radius">Outer radius of the ring.</param>
/// <param name="Reach">Distance from the centre to the end of everything that belongs to it.</param>
/// <param name="CountSize">Font size of the count inside, or null.</param>
/// <param name="Home">The zoom step from which on it is at its true place; null if it never gets there, or is there already.</param>
public sealed record DrawnMark(double X, double Y, double Radius, double Reach, double? CountSize, int? Home = null)
{
    /// <summary>Whether it is displaced.</summary>
    public bool IsMoved => X != 0 || Y != 0;

    /// <summary>Radius in which a mouse finds it.</summary>
    public double HitRadius { get; init; }

    /// <summary>Radius in which a finger finds it: 12 to 22, an even number; null: <see cref="HitRadius"/> is larger.</summary>
    public int? TouchRadius { get; init; }

    /// <summary>The fraction of its leader that is hidden behind the mark over its true place; 0 if there is none.</summary>
    public double LeaderFrom { get; init; }
}

/// <summary>How a name is drawn at one width. Pixels, relative to the true place of what it names.</summary>
/// <param name="X">Anchor of the text.</param>
/// <param name="Y">Baseline of the first line.</param>
/// <param name="Anchor">Value of <c>text-anchor</c>.</param>
/// <param name="Style">CSS class of a name on the basemap; null for that of a mark.</param>
/// <param name="IsLarge">Whether it is larger and bold.</param>
/// <param name="Lines">The text.</param>
/// <param name="Number">The count after the name, or null.</param>
/// <param name="From">The zoom step from which on it fits; null: always.</param>
/// <param name="With">The displaced mark beside which it stands; null if it stands at the true place.</param>
public sealed record DrawnLabel(
    double X,
    double Y,
    string Anchor,
    string? Style,
    bool IsLarge,
    IReadOnlyList<string> Lines,
    string? Number,
    int? From = null,
    DrawnMark? With = null)
{
    /// <summary>Line height, pixels.</summary>
    public const double LineHeight = 14;

    /// <inheritdoc/>
    public bool Equals(DrawnLabel? other) =>
        other is not null
        && X == other.X
        && Y == other.Y
        && Anchor == other.Anchor
        && Style == other.Style
        && IsLarge == other.IsLarge
        && Number == other.Number
        && From == other.From
        && With == other.With
        && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y, Anchor, Style, Number, From, With);
}
