using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>One end of a range, or a single figure.</summary>
/// <param name="Number">People.</param>
/// <param name="Word">The word used instead of a number, or null.</param>
public readonly record struct RangeEnd(int Number, LocalString? Word)
{
    /// <summary>After "from"; in Kazakh with its suffix.</summary>
    public string From =>
        Word is { } word ? FiguresText.FormatFromWord(ClaimWords.Quoted(word.Text)) : Numbers.From(Number, Numbers.Count(Number));

    /// <summary>After "to"; in Kazakh with its suffix.</summary>
    public string To =>
        Word is { } word ? FiguresText.FormatToWord(ClaimWords.Quoted(word.Text)) : Numbers.To(Number, Numbers.Count(Number));

    /// <summary>"238", "“dozens”".</summary>
    public override string ToString() => Word is { } word ? ClaimWords.Quoted(word.Text) : Numbers.Count(Number);
}
