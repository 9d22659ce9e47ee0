namespace Dashboard.Client.Figures;

/// <summary>A piece of a range in words, in the word order of the language.</summary>
/// <param name="Text">"238", " to ", "240", " or more"; including spaces.</param>
/// <param name="IsFigure">Whether it is a figure, not a word between figures.</param>
/// <param name="Language">The tag of the fallback language of a quoted word; else null.</param>
public readonly record struct RangePiece(string Text, bool IsFigure, string? Language);
