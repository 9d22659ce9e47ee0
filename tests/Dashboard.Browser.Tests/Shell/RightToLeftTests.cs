namespace Dashboard.Browser.Tests.Shell;

/// <summary>Pages from right to left, with texts of the interface that the host has added.</summary>
public sealed class RightToLeftTests(Site site) : BrowserTest(site)
{
    private const string Dashboard = $"/d/{Datasets.Persian}";

    [Fact]
    public async Task Axe_finds_nothing_days_are_not_covered_and_added_texts_of_the_interface_outlive_a_takeover()
    {
        var page = await NewPage(Still());
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Type == "error" ? message.Text : "");
        foreach (var address in (string[])[Dashboard, $"{Dashboard}/events/t4"])
        {
            await Step(address, async () =>
            {
                await page.GotoAsync(address);
                Assert.Empty(await Axe.FindOnDeskAndPhoneAsync(page));
                Assert.Empty(await page.WidthsThatAreTooNarrow());
            });
        }

        await Step("date fields", async () =>
        {
            await page.GotoAsync(Dashboard);
            await Expect(page.Locator(".dates date-field:defined")).ToHaveCountAsync(2);
            Assert.True(
                await page.EvaluateAsync<bool>(
                    """
                    () => [...document.querySelectorAll('.dates date-field')].every(field => {
                      const { left, right } = field.shadowRoot.querySelector('button').getBoundingClientRect();
                      const { paddingLeft, paddingRight } = getComputedStyle(field.querySelector('input'));
                      const box = field.getBoundingClientRect();
                      return left - box.left < 2 ? parseFloat(paddingLeft) >= 26 : box.right - right < 2 && parseFloat(paddingRight) >= 26;
                    })
                    """));
        });

        await Step("takeover", async () =>
        {
            var casualties = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "تلفات" }).First;
            await Expect(casualties).ToBeVisibleAsync();
            await page.TakeOver();
            await Expect(casualties).ToBeVisibleAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
            await page.Visit($"{Dashboard}/events/t4");
            await Expect(casualties).ToBeVisibleAsync();
        });
        Assert.DoesNotContain(said, words => words.Length > 0);
    }
}
