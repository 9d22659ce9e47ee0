namespace Dashboard.Client.Language;

/// <summary>Non-breaking spaces keep a date or a figure on one line.</summary>
public static class Spaces
{
    /// <summary>The text with plain spaces, for titles, fields, copying and other programs.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace('\u00A0', ' ');
    }
}
