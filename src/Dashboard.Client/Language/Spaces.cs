namespace Dashboard.Client.Language;

/// <summary>What keeps a date, a figure or a number with its noun on one line.</summary>
public static class Spaces
{
    /// <summary>A space at which no line breaks.</summary>
    public const char NoBreak = '\u00A0';

    /// <summary>Takes no room, and no line breaks at it: the fonts have no hyphen that does not break.</summary>
    public const char Joiner = '\u2060';

    /// <summary>
    /// The text with plain spaces, for where it is not set in lines: titles, fields, what is copied or given to other programs.
    /// </summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(NoBreak, ' ').Replace(Joiner.ToString(), "", StringComparison.Ordinal);
    }
}
