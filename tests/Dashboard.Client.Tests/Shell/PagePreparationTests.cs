using System.Text.Json;
using Bunit;
using Bunit.TestDoubles;
using Dashboard.Client.Dashboard;
using Dashboard.Client.Loading;
using Dashboard.Client.Requests;
using Dashboard.Client.Shell;
using Dashboard.Client.Tests.Requests;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Shell;

public sealed class PagePreparationTests : BunitContext
{
    private const string Page = $"/d/{Sample.Dataset}";
    private readonly FakeServer server;
    private bool isSilent;

    public PagePreparationTests()
    {
        server = new FakeServer(address => isSilent ? throw new HttpRequestException("Nobody answers.") : Answer(address));
        Services.AddRequests(new Uri(FakeServer.Origin));
        Services.AddSingleton<TimeProvider>(new ShortTime());
        Services.AddScoped<PrefetchedPage>();
        Services.AddScoped<PagePrefetch>();
        Services.AddScoped<PagePreparation>();
        Services.AddSingleton(_ => new Api(server.Client));
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

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/d/nowhere/about")]
    public async Task The_page_that_the_reader_leaves_stays_and_loads_nothing(string next)
    {
        var notFound = 0;
        Navigation.OnNotFound += (_, _) => notFound++;
        await Prepare(Page);
        var page = Render<DashboardPage>(parameters => parameters.Add(component => component.Dataset, Sample.Dataset));
        await Prepare(next);
        server.Asked.Clear();

        page.Render(parameters => parameters.Add(component => component.Dataset, Sample.Dataset));

        Assert.NotEmpty(page.FindAll("#events li"));
        Assert.Equal(0, notFound);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_missing_dataset_is_not_asked_for_twice()
    {
        var notFound = 0;
        Navigation.OnNotFound += (_, _) => notFound++;
        await Prepare("/d/nowhere");
        server.Asked.Clear();

        Render<DashboardPage>(parameters => parameters.Add(component => component.Dataset, "nowhere"));

        Assert.Equal(1, notFound);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task Another_page_waits_until_the_click_is_painted_and_another_filter_does_not()
    {
        var time = new ManualTime();
        Services.AddSingleton<TimeProvider>(time);
        await Prepare(Page);
        await Prepare($"{Page}?theme=march");
        server.Asked.Clear();

        var other = Prepare("/nowhere");
        Assert.Empty(server.Asked);
        time.Pass();
        await other;

        Assert.NotEmpty(server.Asked);
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

    [Theory]
    [InlineData("version=3-00ff")]
    [InlineData("shown=2026-03-12")]
    public void A_page_of_an_older_version_is_loaded_from_the_server(string query)
    {
        Navigation.NavigateTo($"{Page}?{query}");

        _ = Services.GetRequiredService<PagePreparation>().PrepareAsync();

        Assert.True(Navigation.History.First().Options.ForceLoad);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public void Where_nobody_answers_the_page_in_sight_stays()
    {
        isSilent = true;

        var preparing = Prepare($"{Page}?theme=march");

        Assert.False(preparing.IsCompleted);
        Assert.False(Preparation.IsReady);
        Assert.Equal($"{FakeServer.Origin.TrimEnd('/')}{Page}?theme=march", Services.GetRequiredService<ServerUnreachable>().At);
        Assert.DoesNotContain(Navigation.History, step => step.Options.ForceLoad);
    }

    [Fact]
    public async Task Who_goes_there_again_has_it_tried_again()
    {
        isSilent = true;
        var preparing = Prepare(Page);
        isSilent = false;

        await Preparation.PrepareAsync();

        await preparing;
        Assert.True(Preparation.IsReady);
        Assert.Null(Services.GetRequiredService<ServerUnreachable>().At);
    }

    [Fact]
    public async Task Who_goes_elsewhere_is_not_led_back()
    {
        isSilent = true;
        var preparing = Prepare(Page);
        isSilent = false;

        await Prepare($"{Page}?theme=march");

        await preparing;
        Assert.EndsWith("?theme=march", Navigation.Uri, StringComparison.Ordinal);
        Assert.True(Preparation.IsReady);
    }

    [Fact]
    public async Task The_ground_of_the_map_is_asked_for_once_in_a_document()
    {
        await Prepare(Page);
        await Prepare($"{Page}?theme=march");

        Assert.Single(server.Asked, address => address.EndsWith("/basemap", StringComparison.Ordinal));
    }

    private PagePreparation Preparation => Services.GetRequiredService<PagePreparation>();

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

    /// <summary>
    /// A second never passes, however slow the machine: after one, a rendered page loads its dataset, which is no part of preparing it.
    /// </summary>
    private sealed class ShortTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            dueTime < TimeSpan.FromSeconds(1) ? base.CreateTimer(callback, state, dueTime, period) : new HeldTimer();
    }

    private sealed class HeldTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // Nothing runs.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>Time under the control of the test.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private readonly List<(TimerCallback Callback, object? State)> waiting = [];

        public void Pass()
        {
            foreach (var (callback, state) in waiting.ToArray())
                callback(state);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            waiting.Add((callback, state));
            return new HeldTimer();
        }
    }
}
