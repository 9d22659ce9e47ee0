using Dashboard.Client.Requests;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Requests;

public sealed class PageRequestCacheTests
{
    private readonly PageRequestCache answers = new();
    private int asked;

    [Fact]
    public async Task What_a_page_asks_for_twice_is_asked_once()
    {
        await Ask(View("march"));
        await Ask(View("march"));

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Other_requests_have_other_answers()
    {
        await Ask(View("march"));
        await Ask(View("strike"));

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task The_next_page_asks_anew()
    {
        await Ask(View("march"));
        answers.Forget();
        await Ask(View("march"));

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task The_ground_of_the_map_stays()
    {
        await Ask(new GetBasemap("made", "en"));
        answers.Forget();
        await Ask(new GetBasemap("made", "en"));

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_ground_that_could_not_be_had_is_asked_for_anew()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => answers.Once(new GetBasemap("made", "en"), () => Task.FromException<int>(new HttpRequestException("Nobody answers."))));
        answers.Forget();
        await Ask(new GetBasemap("made", "en"));

        Assert.Equal(1, asked);
    }

    private static GetView View(string theme) => new("made", new() { Themes = IdSet.Of(theme) }, new PageOf());

    private Task<int> Ask(object request) => answers.Once(request, () => Task.FromResult(++asked));
}
