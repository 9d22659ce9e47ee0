using Dashboard.Client.Filters;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Shell;

/// <summary>Says in the reader's language which rule a value breaks.</summary>
internal static class NoticeWords
{
    /// <summary>What follows "left out:": in English "is not a date", in other languages a clause of its own.</summary>
    public static string Rule(QueryProblem problem) => problem.Code switch
    {
        QueryRule.Once => ShellText.RuleOnce,
        QueryRule.Date => ShellText.RuleDate,
        QueryRule.Order when problem.Parameter == "from" => ShellText.RuleOrderFrom,
        QueryRule.Order => ShellText.RuleOrder,
        QueryRule.Unknown when Slug.Parse<Facet>(problem.Parameter) is { } facet => FacetWords.NoSuch(facet),
        QueryRule.TooMany => ShellText.FormatRuleTooMany(problem.Argument),
        QueryRule.Length => ShellText.FormatRuleLength(problem.Argument),
        QueryRule.NoWord => ShellText.RuleNoWord,
        QueryRule.ControlCharacters => ShellText.RuleControlCharacters,
        QueryRule.Bounds => ShellText.RuleBounds,
        QueryRule.OneOf => ShellText.FormatRuleOneOf(problem.Argument),
        QueryRule.MapPosition => ShellText.RuleMapPosition,
        QueryRule.Cursor => ShellText.RuleCursor,
        QueryRule.Limit => ShellText.FormatRuleLimit(problem.Argument),
        QueryRule.Parts => ShellText.RuleParts,
        QueryRule.Word => ShellText.RuleWord,
        QueryRule.Parameter => ShellText.FormatRuleParameter(problem.Argument),
        QueryRule.Misspelt => ShellText.FormatRuleMisspelt(problem.Argument),
        QueryRule.EarlierVersion => ShellText.RuleEarlierVersion,
        QueryRule.OtherVersion => ShellText.FormatRuleOtherVersion(problem.Argument),
        QueryRule.UnknownEvent => ShellText.RuleUnknownEvent,
        _ => throw new InvalidOperationException($"The rule {problem.Code} of {problem.Parameter} has no words."),
    };
}
