using System.Text.RegularExpressions;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Figures;

/// <summary>A figure with its number in large type and words such as "or more" in small type.</summary>
public sealed partial class FigureWords
{
    /// <summary>The claim.</summary>
    [Parameter, EditorRequired]
    public required ClaimView Claim { get; set; }

    // A number has its Kazakh ending with it. A word that stands for the number is as large as one. Words begin a line of their own before
    // they break, and break before they leave a narrow column.
    private IEnumerable<(string Text, bool IsNumber)> Pieces
    {
        get
        {
            var words = ClaimWords.Figure(Claim);
            return Number().IsMatch(words)
                ? Number()
                    .Split(words)
                    .Where(piece => piece.Length > 0)
                    .Select(piece => char.IsAsciiDigit(piece[0]) ? (piece, true) : (Spaces.Plain(piece), false))
                : [(words, true)];
        }
    }

    [GeneratedRegex(@"(?<number>\d([\d,\u00A0]*\d)?(-\u2060\p{L}+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
