using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Notices;

/// <summary>Rules for values in addresses, in the reader's language.</summary>
internal static class NoticeWords
{
    /// <summary>The text after "left out:": in English "is not a date", in other languages a clause of its own.</summary>
    public static string Rule(QueryProblem problem) => problem.Code switch
    {
        QueryRule.Once => NoticesText.RuleOnce,
        QueryRule.Date => NoticesText.RuleDate,
        QueryRule.Hour => NoticesText.RuleHour,
        QueryRule.Order when problem.Parameter == "from" => NoticesText.RuleOrderFrom,
        QueryRule.Order => NoticesText.RuleOrder,
        QueryRule.Unknown when Slug.Parse<Facet>(problem.Parameter) is { } facet => NoSuch(facet),
        QueryRule.TooMany => NoticesText.FormatRuleTooMany(problem.Argument),
        QueryRule.Length => NoticesText.FormatRuleLength(problem.Argument),
        QueryRule.NoWord => NoticesText.RuleNoWord,
        QueryRule.ControlCharacters => NoticesText.RuleControlCharacters,
        QueryRule.Bounds => NoticesText.RuleBounds,
        QueryRule.OneOf => NoticesText.FormatRuleOneOf(problem.Argument),
        QueryRule.MapPosition => NoticesText.RuleMapPosition,
        QueryRule.Cursor => NoticesText.RuleCursor,
        QueryRule.Limit => NoticesText.FormatRuleLimit(problem.Argument),
        QueryRule.Parts => NoticesText.RuleParts,
        QueryRule.Word => NoticesText.RuleWord,
        QueryRule.Parameter => NoticesText.FormatRuleParameter(problem.Argument),
        QueryRule.Misspelt => NoticesText.FormatRuleMisspelt(problem.Argument),
        QueryRule.EarlierVersion => NoticesText.RuleEarlierVersion,
        QueryRule.OlderVersion => NoticesText.FormatOlderVersion(problem.Argument),
        QueryRule.RemovedEvent when problem.Removed is { } removed =>
            NoticesText.FormatRuleRemovedEvent(Dates.Full(removed.RemovedOn), removed.Reason),
        QueryRule.UnknownEvent => NoticesText.RuleUnknownEvent,
        _ => throw new InvalidOperationException($"The rule {problem.Code} of {problem.Parameter} has no words."),
    };

    private static string NoSuch(Facet facet) => facet switch
    {
        Facet.Theme => NoticesText.NoSuchTheme,
        Facet.Type => NoticesText.NoSuchType,
        Facet.Place => NoticesText.NoSuchPlace,
        Facet.Region => NoticesText.NoSuchRegion,
        Facet.Actor => NoticesText.NoSuchActor,
        Facet.Source => NoticesText.NoSuchSource,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
