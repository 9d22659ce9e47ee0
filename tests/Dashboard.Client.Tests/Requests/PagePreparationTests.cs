using System.Text.Json;
using Bunit;
using Bunit.TestDoubles;
using Dashboard.Client.Requests;
using Dashboard.Client.Shell;
using Dashboard.Client.Tests.Shell;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Requests;

public sealed class PagePreparationTests : BunitContext
{
    private const string Page = $"/d/{Sample.Dataset}";
    private readonly FakeServer server;

    public PagePreparationTests()
    {
        server = new FakeServer(Answer);
        Services.AddRequests(new Uri(FakeServer.Origin));
        Services.AddScoped(_ => new Api(server.Client));
    }

    private BunitNavigationManager Navigation => (BunitNavigationManager)Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Asks_for_what_the_page_will_ask_for()
    {
        await Prepare($"{Page}?theme=march");

        Assert.Equal([$"/api/v1/{Sample.Dataset}/view?theme=march", $"/api/v1/{Sample.Dataset}/basemap"], server.Asked);
    }

    [Fact]
    public async Task A_prepared_page_is_whole_at_once_and_asks_for_nothing_more()
    {
        await Prepare(Page);
        server.Asked.Clear();

        var page = Render<DashboardPage>(parameters => parameters.Add(component => component.Dataset, Sample.Dataset));

        Assert.NotEmpty(page.FindAll("#events li"));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task An_address_is_prepared_once()
    {
        await Prepare(Page);
        await Prepare(Page);

        Assert.Equal(2, server.Asked.Count);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/d/nowhere")]
    public async Task Where_there_is_no_page_the_datasets_are_asked_for(string address)
    {
        await Prepare(address);

        Assert.Equal("/api/v1/datasets", server.Asked[^1]);
    }

    [Fact]
    public void What_cannot_be_had_is_loaded_from_the_server()
    {
        Navigation.NavigateTo($"{Page}?q=fails");

        _ = Services.GetRequiredService<PagePreparation>().PrepareAsync();

        Assert.True(Navigation.History.First().Options.ForceLoad);
    }

    private Task Prepare(string address)
    {
        Navigation.NavigateTo(address);
        return Services.GetRequiredService<PagePreparation>().PrepareAsync();
    }

    private static (int Status, string Json) Answer(string address) => address.Split('?')[0].Split('/')[^1] switch
    {
        _ when address.Contains("fails", StringComparison.Ordinal) => (500, "{}"),
        _ when address.Contains("nowhere", StringComparison.Ordinal) => (404, """{"kind":"dataset","id":"nowhere","suggestions":[]}"""),
        "view" => (200, JsonSerializer.Serialize(Sample.View, ViewJson.Options)),
        "basemap" => (200, JsonSerializer.Serialize(BasemapView.Empty, ViewJson.Options)),
        "datasets" => (200, JsonSerializer.Serialize<IReadOnlyList<DatasetSummary>>([Sample.About], ViewJson.Options)),
        _ => (404, "{}"),
    };
}
