namespace Dashboard.Client.Language;

/// <summary>Languages name themselves, so these are not translated.</summary>
internal static class LanguageNames
{
    /// <summary>"English".</summary>
    public static string Full(string tag) => tag switch
    {
        "ru" => "Русский",
        "kk" => "Қазақша",
        _ => "English",
    };

    /// <summary>"EN": as in the head of pages.</summary>
    public static string Brief(string tag) => tag switch
    {
        "ru" => "РУ",
        "kk" => "ҚАЗ",
        _ => "EN",
    };
}
