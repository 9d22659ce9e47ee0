namespace Dashboard.Client.Language;

/// <summary>Languages name themselves, so these are not translated.</summary>
internal static class LanguageNames
{
    // Names of languages in themselves, and the country to whose locale a tag without one leads (CLDR, likely subtags).
    private static readonly Dictionary<string, (string Name, string Country)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ("English", "GB"),
        ["ru"] = ("Русский", "RU"),
        ["kk"] = ("Қазақша", "KZ"),
        ["af"] = ("Afrikaans", "ZA"),
        ["am"] = ("አማርኛ", "ET"),
        ["ar"] = ("العربية", "EG"),
        ["as"] = ("অসমীয়া", "IN"),
        ["az"] = ("Azərbaycan", "AZ"),
        ["be"] = ("Беларуская", "BY"),
        ["bg"] = ("Български", "BG"),
        ["bn"] = ("বাংলা", "BD"),
        ["bo"] = ("བོད་སྐད་", "CN"),
        ["bs"] = ("Bosanski", "BA"),
        ["ca"] = ("Català", "ES"),
        ["ckb"] = ("کوردی", "IQ"),
        ["cs"] = ("Čeština", "CZ"),
        ["cy"] = ("Cymraeg", "GB"),
        ["da"] = ("Dansk", "DK"),
        ["de"] = ("Deutsch", "DE"),
        ["dv"] = ("ދިވެހި", "MV"),
        ["el"] = ("Ελληνικά", "GR"),
        ["es"] = ("Español", "ES"),
        ["et"] = ("Eesti", "EE"),
        ["eu"] = ("Euskara", "ES"),
        ["fa"] = ("فارسی", "IR"),
        ["fi"] = ("Suomi", "FI"),
        ["fil"] = ("Filipino", "PH"),
        ["fr"] = ("Français", "FR"),
        ["ga"] = ("Gaeilge", "IE"),
        ["gu"] = ("ગુજરાતી", "IN"),
        ["ha"] = ("Hausa", "NG"),
        ["he"] = ("עברית", "IL"),
        ["hi"] = ("हिन्दी", "IN"),
        ["hr"] = ("Hrvatski", "HR"),
        ["ht"] = ("Kreyòl ayisyen", "HT"),
        ["hu"] = ("Magyar", "HU"),
        ["hy"] = ("Հայերեն", "AM"),
        ["id"] = ("Indonesia", "ID"),
        ["ig"] = ("Igbo", "NG"),
        ["is"] = ("Íslenska", "IS"),
        ["it"] = ("Italiano", "IT"),
        ["ja"] = ("日本語", "JP"),
        ["ka"] = ("ქართული", "GE"),
        ["km"] = ("ខ្មែរ", "KH"),
        ["kn"] = ("ಕನ್ನಡ", "IN"),
        ["ko"] = ("한국어", "KR"),
        ["ku"] = ("Kurdî", "TR"),
        ["ky"] = ("Кыргызча", "KG"),
        ["lo"] = ("ລາວ", "LA"),
        ["lt"] = ("Lietuvių", "LT"),
        ["lv"] = ("Latviešu", "LV"),
        ["mk"] = ("Македонски", "MK"),
        ["ml"] = ("മലയാളം", "IN"),
        ["mn"] = ("Монгол", "MN"),
        ["mr"] = ("मराठी", "IN"),
        ["ms"] = ("Melayu", "MY"),
        ["mt"] = ("Malti", "MT"),
        ["my"] = ("မြန်မာ", "MM"),
        ["nb"] = ("Norsk bokmål", "NO"),
        ["ne"] = ("नेपाली", "NP"),
        ["nl"] = ("Nederlands", "NL"),
        ["om"] = ("Oromoo", "ET"),
        ["or"] = ("ଓଡ଼ିଆ", "IN"),
        ["pa"] = ("ਪੰਜਾਬੀ", "IN"),
        ["pl"] = ("Polski", "PL"),
        ["ps"] = ("پښتو", "AF"),
        ["pt"] = ("Português", "BR"),
        ["ro"] = ("Română", "RO"),
        ["rw"] = ("Ikinyarwanda", "RW"),
        ["sd"] = ("سنڌي", "PK"),
        ["si"] = ("සිංහල", "LK"),
        ["sk"] = ("Slovenčina", "SK"),
        ["sl"] = ("Slovenščina", "SI"),
        ["so"] = ("Soomaali", "SO"),
        ["sq"] = ("Shqip", "AL"),
        ["sr"] = ("Српски", "RS"),
        ["sv"] = ("Svenska", "SE"),
        ["sw"] = ("Kiswahili", "TZ"),
        ["ta"] = ("தமிழ்", "IN"),
        ["te"] = ("తెలుగు", "IN"),
        ["tg"] = ("Тоҷикӣ", "TJ"),
        ["th"] = ("ไทย", "TH"),
        ["ti"] = ("ትግርኛ", "ET"),
        ["tk"] = ("Türkmençe", "TM"),
        ["tr"] = ("Türkçe", "TR"),
        ["ug"] = ("ئۇيغۇرچە", "CN"),
        ["uk"] = ("Українська", "UA"),
        ["ur"] = ("اردو", "PK"),
        ["uz"] = ("Oʻzbekcha", "UZ"),
        ["vi"] = ("Tiếng Việt", "VN"),
        ["yi"] = ("ייִדיש", "UA"),
        ["yo"] = ("Yorùbá", "NG"),
        ["zh"] = ("中文", "CN"),
        ["zh-Hant"] = ("繁體中文", "TW"),
        ["zu"] = ("isiZulu", "ZA"),
    };

    /// <summary>"English"; "Português (BR)" for one of a region or script; the tag for languages that are not known here.</summary>
    public static string Full(string tag) =>
        Known.TryGetValue(tag, out var known) ? known.Name
        : tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && Known.TryGetValue(tag[..at], out known)
            ? $"{known.Name} ({tag[(at + 1)..]})"
            : tag;

    /// <summary>"EN": as in the head of pages; languages without an abbreviation of their own have their name.</summary>
    public static string Brief(string tag) => tag switch
    {
        "en" => "EN",
        "ru" => "РУ",
        "kk" => "ҚАЗ",
        _ => Full(tag),
    };

    /// <summary>"en_GB": the locale for previews of links; the language alone where its country is not known.</summary>
    public static string Locale(string tag)
    {
        var parts = tag.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 2) is { } named ? $"{parts[0]}_{named.ToUpperInvariant()}"
            : Known.TryGetValue(tag, out var known) || Known.TryGetValue(parts[0], out known) ? $"{parts[0]}_{known.Country}"
            : parts[0];
    }
}
