using System.Net;
using Dashboard.Server.Settings;
using Dashboard.Server.Snapshots;
using Dashboard.Server.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Settings;

public sealed class DraftServerTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--Dashboard:PublicUrl=https://dashboard.example.org", "PublicUrl")]
    [InlineData("--ForwardedHeaders_Enabled=true", "forwarded headers")]
    [InlineData("--urls=http://0.0.0.0:5000", "http://0.0.0.0:5000")]
    [InlineData("--urls=http://*:5000", "http://*:5000")]
    [InlineData("--urls=http://127.0.0.1:5000;http://dashboard.example.org", "http://dashboard.example.org")]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:5000", "Kestrel:Endpoints")]
    public void It_does_not_start_where_others_could_reach_it(string setting, string named) =>
        Assert.Contains(named, DraftServer.Prepare(WebApplication.CreateBuilder([setting])), StringComparison.Ordinal);

    [Theory]
    [InlineData("--urls=http://localhost:5000")]
    [InlineData("--urls=http://[::1]:5000;https://127.0.0.2:5001")]
    public async Task It_starts_on_this_machine_with_a_database_of_its_own_that_is_deleted_at_the_end(string setting)
    {
        var builder = WebApplication.CreateBuilder([setting]);
        Assert.Null(DraftServer.Prepare(builder));
        builder.Services.AddStore();
        await using var app = builder.Build();
        var options = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value;
        Assert.True(options.Draft);
        Assert.True(Directory.Exists(options.DataDirectory));

        foreach (var service in app.Services.GetServices<IHostedService>())
            await service.StopAsync(CancellationToken);

        Assert.False(Directory.Exists(options.DataDirectory));
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_or_indexed()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseDraft();
        app.Run(context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            return Task.CompletedTask;
        });
        await app.StartAsync(CancellationToken);
        using var client = new HttpClient();

        using var response = await client.GetAsync(app.Urls.Single(), CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task A_folder_that_never_kept_every_rule_says_why_at_its_addresses()
    {
        using var folder = new TemporaryFolder();
        TinyDataset.New().Set("claims.csv", "k9", "best", "many").WriteTo(folder.Path);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.Configure<DashboardOptions>(options => options.Datasets = folder.Path);
        builder.Services.AddSingleton<SnapshotRegistry>();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseDraftProblems();
        app.Run(context => context.Response.WriteAsync("another page", CancellationToken));
        app.Services.GetRequiredService<SnapshotRegistry>()
            .Open(new OpenedDatasets([], [new DatasetFailure(TinyDataset.Id, [], null)]));
        await app.StartAsync(CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var path in (string[])["/", $"/d/{TinyDataset.Id}", $"/d/{TinyDataset.Id}/about"])
        {
            using var response = await client.GetAsync(path, CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Contains("claims.csv", await response.Content.ReadAsStringAsync(CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal("another page", await client.GetStringAsync("/d/other", CancellationToken));
    }
}
