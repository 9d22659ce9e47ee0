namespace Dashboard.Client.Language;

/// <summary>
/// Chooses a plural form. A resource contains the forms of its language, separated by bars, in the order of the Unicode CLDR categories:
/// English "one|other", Russian "one|few|many"; Kazakh has one form after a numeral.
/// </summary>
public static class Plural
{
    /// <summary>The language of the interface. By its name, because the browser has no culture data.</summary>
    public static string Language => PageCulture.OfInterface;

    /// <summary>Number of plural forms of a language.</summary>
    public static int FormsOf(string language) => PluralRules.Of(language, 0).Forms;

    /// <summary>The form for a number.</summary>
    public static string Form(string forms, int number)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var known = forms.Split('|');
        return known[Math.Min(PluralRules.Of(Language, number).Form, known.Length - 1)];
    }
}
