using System.Text;

namespace Dashboard.Client.Language;

/// <summary>The direction of a line by its letters.</summary>
public static class LineDirection
{
    /// <summary>Whether the first letter is written from right to left (rules P2 and P3 of UAX #9).</summary>
    public static bool IsRightToLeft(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        foreach (var letter in line.EnumerateRunes())
        {
            if (Rune.IsLetter(letter))
                return IsRightToLeft(letter);
        }

        return false;
    }

    /// <summary>Whether a letter is written from right to left: those of Hebrew, Arabic and other scripts in the blocks for them.</summary>
    public static bool IsRightToLeft(Rune letter) => letter.Value
        is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF
        or >= 0x1E800 and <= 0x1EFFF;
}
