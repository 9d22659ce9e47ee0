using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Coded;

/// <summary>Sentences about deaths that one coder counts event by event, and names for what marks and bars count.</summary>
internal static class CodedWords
{
    /// <summary>The forms of a counted noun: events, or deaths coded by someone.</summary>
    /// <param name="countedBy">Name of the coder; null: events.</param>
    public static string Forms(string? countedBy) => countedBy is null
        ? LanguageText.Events
        : string.Join('|', CodedText.Deaths.Split('|').Select(deaths => CodedText.FormatCodedBy(deaths, countedBy)));

    /// <summary>"34 events", "34 deaths coded by ACLED".</summary>
    public static string Number(int number, string? countedBy) => Numbers.Of(number, Forms(countedBy));

    /// <summary>"34 events", "34 deaths coded by ACLED; 12 events".</summary>
    /// <param name="number">Events, or deaths.</param>
    /// <param name="countedBy">Name of the coder; null: events.</param>
    /// <param name="events">The events of the deaths; null: the number is that of events.</param>
    public static string NumberAndEvents(int number, string? countedBy, int? events) =>
        events is { } of ? $"{Number(number, countedBy)}; {Numbers.Of(of, LanguageText.Events)}" : Number(number, countedBy);

    /// <summary>"34 events", "34 deaths": where it is said elsewhere who coded them.</summary>
    public static string BriefNumber(int number, string? countedBy) =>
        Numbers.Of(number, countedBy is null ? LanguageText.Events : CodedText.Deaths);

    /// <summary>"events", "deaths coded by ACLED".</summary>
    public static string What(string? countedBy) => countedBy is null ? CodedText.Events : CodedText.FormatWhat(countedBy);

    /// <summary>"ACLED codes 12 deaths in these 40 events; 7 events have a count".</summary>
    /// <param name="sum">What a coder counts.</param>
    /// <param name="matched">Events that match.</param>
    public static string Sum(CodedDeaths sum, int matched)
    {
        var events = sum.Events == matched
            ? Numbers.Of(matched, CodedText.InThese)
            : CodedText.FormatOfThese(Numbers.Count(sum.Events), Numbers.Of(matched, LanguageText.Events));
        if (sum.Killed is not { } killed)
            return CodedText.FormatNoNumber(sum.Name, events) + ".";
        var unknown = sum.ZeroMayBeUnknown ? sum.Zero : 0;
        string[] counts =
        [
            Numbers.Of(sum.Counted - unknown, CodedText.HaveCount),
            .. unknown > 0 ? [Numbers.Of(unknown, CodedText.HaveZero)] : Array.Empty<string>(),
            .. sum.Events > sum.Counted ? [Numbers.Of(sum.Events - sum.Counted, CodedText.HaveNone)] : Array.Empty<string>(),
        ];
        return $"{CodedText.FormatCodes(sum.Name, Deaths(killed, sum.Low, sum.High), events)}; {string.Join(", ", counts)}.";
    }

    /// <summary>"ACLED codes 3 deaths for this event".</summary>
    public static string Event(CodedEvent coded) => coded switch
    {
        { Killed: not { } } => CodedText.FormatNoNumber(coded.Name, CodedText.ForThisEvent) + ".",
        { Killed: 0, ZeroMayBeUnknown: true } =>
            $"{CodedText.FormatCodes(coded.Name, Numbers.Of(0, CodedText.Deaths), CodedText.ForThisEvent)}: {CodedText.NoneOrUnknown}.",
        { Killed: { } killed } =>
            CodedText.FormatCodes(coded.Name, Deaths(killed, coded.Low, coded.High), CodedText.ForThisEvent) + ".",
    };

    /// <summary>How a coder counts, where it is known; else null.</summary>
    public static string? Convention(string coder) => coder switch
    {
        "acled" => CodedText.Acled,
        "ucdp" => CodedText.Ucdp,
        _ => null,
    };

    // "12 deaths (low 10, high 15)"; bounds that say nothing more are left out.
    private static string Deaths(int killed, int? low, int? high)
    {
        var deaths = Numbers.Of(killed, CodedText.Deaths);
        if ((low ?? killed) == killed && (high ?? killed) == killed)
            return deaths;
        string?[] bounds =
        [
            low is { } least ? CodedText.FormatLow(Numbers.Count(least)) : null,
            high is { } most ? CodedText.FormatHigh(Numbers.Count(most)) : null,
        ];
        return $"{deaths} ({string.Join(", ", bounds.OfType<string>())})";
    }
}
