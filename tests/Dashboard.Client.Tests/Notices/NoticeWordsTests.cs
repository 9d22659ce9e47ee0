using Dashboard.Client.Notices;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Notices;

public sealed class NoticeWordsTests
{
    // For unknown values one for each facet; the API names participants by the parameter.
    private static readonly QueryProblem[] OneOfEach =
    [
        .. Enum.GetValues<QueryRule>().Select(rule => new QueryProblem("theme", "x", rule, "7") { Removed = Removed }),
        .. Enum.GetValues<Facet>()
            .Where(facet => facet is not (Facet.Actor or Facet.Theme))
            .Select(facet => new QueryProblem(Slug.Of(facet), "x", QueryRule.Unknown)),
    ];

    private static RemovedEntity Removed =>
        new() { Entity = "event", Id = "x", RemovedOn = new DateOnly(2022, 8, 1), Reason = "counted twice" };

    public static TheoryData<string> AllLanguages() => [.. Languages.All];

    [Theory, MemberData(nameof(AllLanguages))]
    public void Every_rule_has_words_of_its_own(string language)
    {
        using var _ = new In(language);

        var words = OneOfEach.Select(NoticeWords.Rule).ToList();

        Assert.All(words, rule => Assert.NotEqual("", rule));
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }

    [Theory, MemberData(nameof(AllLanguages))]
    public void A_page_names_the_limit_where_the_api_does(string language)
    {
        using var _ = new In(language);

        Assert.All(
            OneOfEach.Where(problem => problem.Rule.Contains(problem.Argument, StringComparison.Ordinal)),
            problem => Assert.Contains(problem.Argument, NoticeWords.Rule(problem), StringComparison.Ordinal));
    }

    [Fact]
    public void In_english_a_page_says_what_the_api_says() =>
        // Pages also parse typed dates; the API only parses ISO dates, and says nothing of older versions and of what is selected.
        Assert.All(
            OneOfEach.Where(problem => problem.Code is not (QueryRule.Date or QueryRule.OlderVersion or QueryRule.RemovedEvent)),
            problem => Assert.Equal(problem.Rule, NoticeWords.Rule(problem)));
}
