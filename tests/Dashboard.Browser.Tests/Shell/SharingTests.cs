namespace Dashboard.Browser.Tests.Shell;

public sealed class SharingTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task The_published_program_makes_the_picture_that_a_page_names()
    {
        var page = await OpenWithoutScripts("?lang=kk&place=almaty");
        var picture = await page.Locator("meta[property='og:image']").GetAttributeAsync("content");

        var answer = await page.APIRequest.GetAsync(picture!);

        Assert.Equal((200, "image/png"), (answer.Status, answer.Headers["content-type"]));
    }
}
