using System.Globalization;

namespace Dashboard.Client.Language;

/// <summary>
/// Chooses a plural form. A resource contains the forms of its language, separated by bars, in the order of the Unicode CLDR categories:
/// English "one|other", Russian "one|few|many"; Kazakh has one form after a numeral.
/// </summary>
public static class Plural
{
    /// <summary>The language of the page: en, ru or kk. By its name, because the browser has no culture data.</summary>
    public static string Language => CultureInfo.CurrentUICulture.Name switch
    {
        "ru" => "ru",
        "kk" => "kk",
        _ => "en",
    };

    /// <summary>Number of plural forms of a language.</summary>
    public static int FormsOf(string language) => language switch { "ru" => 3, "kk" => 1, _ => 2 };

    /// <summary>The form for a number.</summary>
    public static string Form(string forms, int number)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var known = forms.Split('|');
        return known[Math.Min(Category(number), known.Length - 1)];
    }

    private static int Category(int number)
    {
        var (tens, units) = (Math.Abs(number) % 100, Math.Abs(number) % 10);
        return Language switch
        {
            "kk" => 0,
            "ru" when units == 1 && tens != 11 => 0,
            "ru" when units is >= 2 and <= 4 && tens is < 12 or > 14 => 1,
            "ru" => 2,
            _ => number == 1 ? 0 : 1,
        };
    }
}
