using Bunit;
using Dashboard.Client.About;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.About;

public sealed class AboutPageTests : BunitContext
{
    private static readonly AboutView View = new(
        Sample.About, new("Read and restated."), null, DateTimeOffset.UnixEpoch, new(7, 2, 8, 3, 0),
        [new("ru", "machine", false, 50, 45), new("kk", "A. Person", true, 50, 50)],
        [new(new("The Gazette"), ["s1", "s2"], 1)], 0, [new(Version(1), null)]);

    private readonly FakeMediator mediator = new() { About = _ => View };

    public AboutPageTests()
    {
        Services.AddSingleton<IMediator>(mediator);
        Services.AddSingleton<IDatasetCatalog>(new AnyCatalog());
    }

    [Fact]
    public void Asks_in_the_language_of_the_page()
    {
        Open("?lang=kk");

        Assert.Equal(new GetAbout(Sample.Dataset, "kk"), Assert.Single(mediator.Asked.OfType<GetAbout>()));
    }

    [Fact]
    public void Says_what_translations_are_and_what_they_leave_in_english()
    {
        var told = Open().FindAll("#translations ~ .list li").Select(Words);

        Assert.Equal(
            [
                "Russian. Machine translation. Not yet checked by a person against the original. 5 of 50 texts are not translated; they are shown in English and marked.",
                "Kazakh. Translated by A. Person. Checked by a person against the original. Every text is translated.",
            ],
            told);
    }

    [Fact]
    public void A_publisher_leads_to_the_events_that_cite_it() =>
        Assert.Equal("/d/harbour-1931/data?source=s1,s2", Open("?theme=march").Find("tbody th a").GetAttribute("href"));

    [Fact]
    public void The_first_version_is_named_as_such() =>
        Assert.Contains("First version.", Open().Find(".versions").TextContent, StringComparison.Ordinal);

    [Fact]
    public void What_a_version_changed_is_named_and_leads_to_what_is_still_there()
    {
        mediator.About = _ =>
            View with
            {
                History =
                [
                    new(
                        Version(2),
                        [
                            new(
                                EntityKind.Event,
                                new(0, []),
                                ChangedEntities.Of(["e9"]),
                                new(60, [.. Enumerable.Range(0, 50).Select(i => $"e{i}")])),
                        ]),
                    new(Version(1), null),
                ],
            };

        var changes = Open().FindAll(".versions ul li");

        Assert.StartsWith("Changed: 60 events – e0, e1", Words(changes[0]), StringComparison.Ordinal);
        Assert.EndsWith("and 10 more", Words(changes[0]), StringComparison.Ordinal);
        Assert.Equal("/d/harbour-1931/events/e0", changes[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Removed: 1 event – e9", Words(changes[1]));
        Assert.Null(changes[1].QuerySelector("a"));
    }

    [Theory]
    [InlineData("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/")]
    [InlineData("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("ODbL-1.0", null)]
    [InlineData("CC-BY-4.0-or-so", null)]
    public void Only_a_licence_whose_address_is_certain_is_a_link(string spdx, string? address) =>
        Assert.Equal(address, Licences.AddressOf(spdx));

    [Fact]
    public void Says_how_to_cite_it() =>
        Assert.Equal(
            "Harbour, May 1931 [data set]. Version 3-00ff. Licence CC-BY-4.0. http://localhost/d/harbour-1931",
            Open().Find(".cite").TextContent);

    [Fact]
    public void Errors_can_be_reported_where_the_operator_says_to_whom()
    {
        Assert.Empty(Open().FindAll("a.contact"));

        mediator.About = _ => View with { Contact = "mailto:desk@example.org" };

        var contact = Open().Find("a.contact");
        Assert.Equal(("mailto:desk@example.org", "desk@example.org"), (contact.GetAttribute("href"), contact.TextContent));
    }

    [Fact]
    public void Says_how_much_is_not_checked()
    {
        var numbers = Open().FindAll(".numbers dd").Select(Words).ToList();

        Assert.Contains("40 3 not yet checked against the original", numbers);
        Assert.Contains("12 all checked against the original", numbers);
        Assert.Contains("9 8 read in full", numbers);
    }

    [Fact]
    public void Speaks_kazakh()
    {
        using var _ = new In("kk");

        Assert.Equal("Осы деректер жиынтығы туралы", Open("?lang=kk").Find("h1").TextContent);
    }

    [Fact]
    public void Sections_follow_each_other_by_headings_of_their_rank()
    {
        var ranks = Open().FindAll("main h1, main h2, main h3").Select(heading => heading.TagName[1] - '0').ToList();

        Assert.Equal(1, ranks[0]);
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    private static DatasetVersion Version(int number) => new(number, "0123456789abcdef", new(2026, 11, number, 23, 30, 0, TimeSpan.Zero));

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" ,", ",", StringComparison.Ordinal);

    private IRenderedComponent<AboutPage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/d/{Sample.Dataset}/about{query}");
        return Render<AboutPage>(page => page.Add(component => component.Dataset, Sample.Dataset));
    }
}
