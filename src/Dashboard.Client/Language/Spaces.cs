namespace Dashboard.Client.Language;

/// <summary>Spaces that do not break keep a date or a figure on one line.</summary>
public static class Spaces
{
    /// <summary>The text with plain spaces, for where it is not set in lines: titles, fields, what is copied or given to other programs.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace('\u00A0', ' ');
    }
}
