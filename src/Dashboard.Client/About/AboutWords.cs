using Dashboard.Client.Language;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Client.About;

/// <summary>What the about page says beside plain text.</summary>
internal static class AboutWords
{
    private const string Mail = "mailto:";

    /// <summary>How figures are treated: each rule in a few words, and what it means.</summary>
    public static IEnumerable<(string Rule, string Meaning)> RulesOfFigures =>
    [
        (AboutText.RuleClaims, AboutText.RuleClaimsMeaning),
        (AboutText.RuleNeverAdded, AboutText.RuleNeverAddedMeaning),
        (AboutText.RuleRange, AboutText.RuleRangeMeaning),
        (AboutText.RuleParts, AboutText.RulePartsMeaning),
        (AboutText.RuleSides, AboutText.RuleSidesMeaning),
        (AboutText.RuleStay, AboutText.RuleStayMeaning),
        (AboutText.RuleKnown, AboutText.RuleKnownMeaning),
        (AboutText.RuleUnknown, AboutText.RuleUnknownMeaning),
        (AboutText.RuleWords, AboutText.RuleWordsMeaning),
        (AboutText.RuleNames, AboutText.RuleNamesMeaning),
    ];

    /// <summary>"Russian".</summary>
    public static string NameOf(string language) => language switch
    {
        "ru" => AboutText.Russian,
        "kk" => AboutText.Kazakh,
        _ => AboutText.English,
    };

    /// <summary>Who translated, and whether a person has read it against the original.</summary>
    public static string MadeBy(TranslationView translation)
    {
        var by = translation.By switch
        {
            null => AboutText.TranslatorNotNamed,
            "machine" => AboutText.ByMachine,
            var name => AboutText.FormatBy(name),
        };
        return $"{by} {(translation.Reviewed ? AboutText.Reviewed : AboutText.NotReviewed)}";
    }

    /// <summary>How many texts are shown in English.</summary>
    public static string Untranslated(TranslationView translation) => translation.Texts == translation.Translated
        ? AboutText.AllTranslated
        : AboutText.FormatFallBack(Numbers.Count(translation.Texts - translation.Translated), Numbers.Count(translation.Texts));

    /// <summary>An address as readers know it: of mail without what machines put before it.</summary>
    public static string Named(string contact) => contact.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? contact[Mail.Length..] : contact;

    /// <summary>Forms of what is counted of a kind.</summary>
    public static string CountedNameOf(ThingKind kind) => kind switch
    {
        ThingKind.Event => LanguageText.Events,
        ThingKind.Claim => LanguageText.Claims,
        ThingKind.Statement => LanguageText.Statements,
        ThingKind.Source => LanguageText.Sources,
        ThingKind.Place => AboutText.CountedPlaces,
        ThingKind.Actor => AboutText.CountedActors,
        ThingKind.Theme => AboutText.CountedThemes,
        ThingKind.Word => AboutText.CountedWords,
        _ => AboutText.CountedDescription,
    };
}
