using Bunit;
using Dashboard.Client.Accounts;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Accounts;

public sealed class AccountsThatConflictTests : BunitContext
{
    private static readonly StatementView[] Two =
    [
        Winter.Statement("a", 8, "late", "It was this."),
        Winter.Statement("b", 6, "early", "It was that."),
        Winter.Statement("c", 9, "early", "Still that."),
    ];

    [Fact]
    public void Accounts_stand_in_the_order_of_the_days_on_which_they_were_first_stated() =>
        Assert.Equal(["Account early", "Account late"], Draw(Two).FindAll("h4").Select(title => title.TextContent.Trim()));

    [Fact]
    public void Statements_of_one_account_stand_in_one_column() =>
        Assert.Equal([2, 1], Draw(Two).FindAll(".account").Select(account => account.QuerySelectorAll("blockquote").Length));

    [Fact]
    public void A_restatement_has_no_quotation_marks() => Assert.Equal("It was that.", Draw(Two).Find("blockquote").TextContent);

    [Fact]
    public void Speaker_and_day_stand_under_what_was_said() =>
        Assert.Equal(
            "Speaker of b, 6 January",
            string.Join(' ', Draw(Two).Find("figcaption").TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Its_sources_stand_under_a_statement_as_links()
    {
        var drawn = Draw(
            Winter.Statement("a", 8, "only", "It was this.") with
            {
                Sources = [Winter.Source, Winter.Source with { Id = "s2", Publisher = new("Radio", "en"), Url = null }],
            });

        Assert.Equal(
            [("The Paper", null, "https://example.org/a"), ("Radio", "en", "/d/winter/sources/s2")],
            drawn.FindAll("figcaption a").Select(link => (link.TextContent, link.GetAttribute("lang"), link.GetAttribute("href"))));
    }

    [Fact]
    public void One_account_alone_conflicts_with_nothing() =>
        Assert.Equal("How it was explained", Draw(Winter.Statement("a", 8, "only", "It was this.")).Find("h3").TextContent);

    [Fact]
    public void Without_statements_there_is_nothing() => Assert.Empty(Draw().Markup.Trim());

    [Fact]
    public void A_script_in_a_statement_is_text() =>
        Assert.Equal(Winter.Script, Draw(Winter.Statement("a", 8, "only", Winter.Script)).Find("blockquote").TextContent);

    [Theory]
    [InlineData("ru", "Версии, которые расходятся", "Как это объясняли")]
    [InlineData("kk", "Бір-біріне қайшы нұсқалар", "Бұл қалай түсіндірілді")]
    public void The_title_speaks_the_language_of_the_page(string language, string several, string one)
    {
        using var _ = new In(language);

        Assert.Equal(several, Draw(Two).Find("h3").TextContent);
        Assert.Equal(one, Draw(Two[0]).Find("h3").TextContent);
    }

    private IRenderedComponent<AccountsThatConflict> Draw(params StatementView[] statements) =>
        Render<AccountsThatConflict>(parameters =>
            parameters
                .AddCascadingValue(Winter.Address)
                .Add(accounts => accounts.Statements, statements)
                .Add(accounts => accounts.Year, 2022));
}
