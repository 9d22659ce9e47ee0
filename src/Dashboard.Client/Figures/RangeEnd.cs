using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>One end of a range, or all of it.</summary>
/// <param name="Number">People.</param>
/// <param name="Word">The word that was used instead of a number, or null.</param>
public readonly record struct RangeEnd(int Number, LocalString? Word)
{
    /// <summary>As it stands in "from … to": in Kazakh with its ending.</summary>
    public string From => Word is { } word ? FiguresText.FormatFromWord(ClaimWords.Quoted(word.Text)) : Numbers.From(Number, Numbers.Count(Number));

    /// <summary>As it stands after "to": in Kazakh with its ending.</summary>
    public string To => Word is { } word ? FiguresText.FormatToWord(ClaimWords.Quoted(word.Text)) : Numbers.To(Number, Numbers.Count(Number));

    /// <summary>"238", "“dozens”".</summary>
    public override string ToString() => Word is { } word ? ClaimWords.Quoted(word.Text) : Numbers.Count(Number);
}
