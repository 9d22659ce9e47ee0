namespace Dashboard.Client.Map.Marks;

/// <summary>How a mark is drawn at one width. Pixels, from its true place.</summary>
/// <param name="X">Centre.</param>
/// <param name="Y">Centre.</param>
/// <param name="Radius">Outer radius of the ring.</param>
/// <param name="Reach">How far from the centre everything reaches that belongs to it.</param>
/// <param name="CountSize">Size of the count inside, or null.</param>
/// <param name="Home">The state of the map from which on it lies at its true place; null where it does not get there, or is there.</param>
public sealed record DrawnMark(double X, double Y, double Radius, double Reach, double? CountSize, string? Home = null)
{
    /// <summary>Whether it had to give way.</summary>
    public bool IsMoved => X != 0 || Y != 0;

    /// <summary>The share of the way from its true place at which its leader begins: behind the mark that lies over that place; 0 where none does.</summary>
    public double LeaderFrom { get; init; }
}

/// <summary>How a name is drawn at one width. Pixels, from the true place of what it names.</summary>
/// <param name="X">Where the text begins, ends or has its middle.</param>
/// <param name="Y">Baseline of the first line.</param>
/// <param name="Anchor">As <c>text-anchor</c> takes it.</param>
/// <param name="Style">Class of the text.</param>
/// <param name="Lines">The text.</param>
/// <param name="Number">The count after the name, or null.</param>
/// <param name="From">The state of the map from which on there is room for it; null: always.</param>
/// <param name="With">The displaced mark that it goes home with; null where it stays where it is.</param>
public sealed record DrawnLabel(double X, double Y, string Anchor, string Style, IReadOnlyList<string> Lines, string? Number, string? From = null, DrawnMark? With = null)
{
    /// <summary>Pixels from line to line.</summary>
    public const double LineHeight = 14;

    /// <inheritdoc/>
    public bool Equals(DrawnLabel? other) =>
        other is not null && X == other.X && Y == other.Y && Anchor == other.Anchor && Style == other.Style && Number == other.Number && From == other.From && With == other.With
        && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(X, Y, Anchor, Style, Number, From, With);
}
