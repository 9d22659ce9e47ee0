namespace Dashboard.Browser.Tests.Shell;

/// <summary>A dataset may hold any text: it is shown, and nothing of it is run.</summary>
public sealed class HostileTextTests(Site site) : BrowserTest(site)
{
    public static TheoryData<string> Pages => new("", "?open=accounts,casualties,place,source", "?select=events/t4", "?place=harbour", "?theme=demands&q=nothing");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_of_a_text_is_run(string query)
    {
        var page = await Open($"/d/{Datasets.Hostile}{query}");

        Assert.False(await page.EvaluateAsync<bool>("() => 'ran' in window || document.querySelector('img, body script') !== null"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_title_is_shown_as_it_is_written(string query)
    {
        var page = await Open($"/d/{Datasets.Hostile}{query}");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Datasets.Attack);
    }

    [Theory]
    [InlineData("#event-title")]
    [InlineData(".summary")]
    [InlineData(".accounts")]
    public async Task The_texts_of_an_event_are_shown_as_they_are_written(string part)
    {
        var page = await Open($"/d/{Datasets.Hostile}?select=events/t4");

        await Expect(page.Panel().Locator(part)).ToContainTextAsync(Datasets.Attack);
    }

    [Fact]
    public async Task The_names_of_sources_are_shown_as_they_are_written()
    {
        var page = await Open($"/d/{Datasets.Hostile}?select=events/t4");

        await Expect(page.Panel().GetByRole(AriaRole.Link, new() { Name = Datasets.Attack }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_names_of_claimants_are_shown_as_they_are_written()
    {
        var page = await Open($"/d/{Datasets.Hostile}");

        await Expect(page.Casualties().Locator(".says").First).ToContainTextAsync(Datasets.Attack);
    }
}
