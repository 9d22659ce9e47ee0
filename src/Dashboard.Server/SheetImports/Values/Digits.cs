using System.Globalization;

namespace Dashboard.Server.SheetImports.Values;

/// <summary>Digits of any script, of which numbers, dates and times are written.</summary>
internal static class Digits
{
    /// <summary>The cell with its digits as 0 to 9, and with the separators of Arabic and Persian numbers as comma and point.</summary>
    public static string Plain(string cell) => cell.All(char.IsAscii)
        ? cell
        : string.Concat(cell.Select(letter => letter switch
        {
            '\u066B' => '.',
            '\u066C' => ',',
            _ when char.IsAscii(letter) || !char.IsDigit(letter) => letter,
            _ => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
        }));
}
