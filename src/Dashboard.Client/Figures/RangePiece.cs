namespace Dashboard.Client.Figures;

/// <summary>A piece of a range in words, in the order of the language.</summary>
/// <param name="Text">"238", " to ", "240", " or more"; with the spaces between them.</param>
/// <param name="IsFigure">Whether it is a figure and not what joins figures.</param>
/// <param name="Language">The tag of the language of a quoted word that fell back; else null.</param>
public readonly record struct RangePiece(string Text, bool IsFigure, string? Language);
