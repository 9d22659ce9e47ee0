using Bunit;
using Dashboard.Client.Addresses;
using Dashboard.Client.Notices;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Notices;

public sealed class NoticeTests : BunitContext
{
    private static readonly QueryProblem Older = QueryProblem.Of("version", "3-00ff", QueryRule.OlderVersion, "2026-03-12");

    [Theory]
    [InlineData("en", "You are reading an older version of this dataset, of 12\u00A0March\u00A02026.")]
    [InlineData("ru", "Это прежняя версия набора данных, от 12\u00A0марта\u00A02026\u00A0года.")]
    [InlineData("kk", "бұрынғы нұсқасы")]
    public void An_older_version_is_dated_and_leads_to_the_current_one_and_to_the_difference(string language, string words)
    {
        using var _ = new In(language);
        var address = Sample.Plain with
        {
            Page = "/casualties",
            Options = ViewOptions.Default with { Language = language == "en" ? null : language, Version = "3-00ff" },
        };

        var notice = Open(address, Older);

        Assert.Contains(words, notice.Find(".older").TextContent, StringComparison.Ordinal);
        var lang = language == "en" ? "" : $"lang={language}";
        Assert.Equal(
            [
                $"/d/harbour-1931/casualties{(lang.Length > 0 ? "?" : "")}{lang}",
                $"/d/harbour-1931/about?{lang}{(lang.Length > 0 ? "&" : "")}version=3-00ff#since",
            ],
            notice.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(notice.FindAll("ul"));
    }

    [Fact]
    public void What_was_left_out_of_the_address_is_listed_beside_it()
    {
        var notice = Open(Sample.Plain, Older, QueryProblem.Of("theme", "x", QueryRule.Unknown));

        Assert.Contains("theme=x", Assert.Single(notice.FindAll("ul li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_current_version_says_nothing() => Assert.Equal("", Open(Sample.Plain).Markup.Trim());

    private IRenderedComponent<Notice> Open(PageAddress address, params QueryProblem[] problems) =>
        Render<Notice>(page => page.AddCascadingValue(address).Add(p => p.Problems, problems));
}
