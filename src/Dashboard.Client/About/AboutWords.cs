using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;

namespace Dashboard.Client.About;

/// <summary>Texts of the about page that consist of several parts.</summary>
internal static class AboutWords
{
    private const string Mail = "mailto:";

    /// <summary>The rules of figures: a name and an explanation of each.</summary>
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

    /// <summary>"Russian"; languages without an interface name themselves.</summary>
    public static string NameOf(string language) => language switch
    {
        "ru" => AboutText.Russian,
        "kk" => AboutText.Kazakh,
        Languages.English => AboutText.English,
        _ => LanguageNames.Full(language),
    };

    /// <summary>Who translated it, and whether a person has reviewed it.</summary>
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

    /// <summary>The language that untranslated texts are shown in.</summary>
    public static string OriginalLanguage(DatasetSummary about) =>
        about.Languages[0] == Languages.English
            ? AboutText.TranslationsNote
            : AboutText.FormatOriginalLanguage(NameOf(about.Languages[0]));

    /// <summary>The number of texts shown in the original language.</summary>
    public static string Untranslated(DatasetSummary about, TranslationView translation)
    {
        var (number, texts) = (Numbers.Count(translation.Texts - translation.Translated), Numbers.Count(translation.Texts));
        return translation.Texts == translation.Translated ? AboutText.AllTranslated
            : about.Languages[0] == Languages.English ? AboutText.FormatFallBack(number, texts)
            : AboutText.FormatFallBackToOriginal(number, texts);
    }

    /// <summary>A contact for readers: without "mailto:".</summary>
    public static string Named(string contact) =>
        contact.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? contact[Mail.Length..] : contact;

    /// <summary>The plural forms for a kind of entity.</summary>
    public static string CountedNameOf(EntityKind kind) => kind switch
    {
        EntityKind.Event => LanguageText.Events,
        EntityKind.Claim => LanguageText.Claims,
        EntityKind.Statement => LanguageText.Statements,
        EntityKind.Source => LanguageText.Sources,
        EntityKind.Place => AboutText.CountedPlaces,
        EntityKind.Actor => AboutText.CountedActors,
        EntityKind.Theme => AboutText.CountedThemes,
        EntityKind.Story => AboutText.CountedStories,
        EntityKind.Word => AboutText.CountedWords,
        _ => AboutText.CountedDescription,
    };
}
