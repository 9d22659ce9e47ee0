using System.Globalization;
using Dashboard.Server.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Tests.Http;

/// <summary>Memory is bounded by bytes, whatever is asked.</summary>
public sealed class HeldResponsesTests
{
    private const int Events = 3000;

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    // The largest answers that there are, each for a box that nobody asked for before.
    [Fact]
    public async Task Answers_that_are_held_stay_within_the_setting()
    {
        var dataset = TinyDataset.New();
        for (var number = 9; number <= Events; number++)
            dataset.Add(
                "events.csv",
                $"t{number},2019-03-05,2019-03-05,day,,,,milltown,settlement,Protests,Peaceful protest,Strike {number},,bread-prices;wages,bakers;police,gazette-1,,,,seen"
            );
        await using var server = RunningServer.On(dataset);
        server.Settings["Dashboard:AnswerMegabytes"] = "8";
        using var client = server.CreateClient();
        var limit = server.Services.GetRequiredService<IOptions<DashboardOptions>>().Value.ResponseBytes;
        List<string> asked = [];
        for (long bytes = 0; bytes < 2 * limit;)
        {
            asked.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/api/v1/{TinyDataset.Id}/index?bbox=170,-44,{175 + (asked.Count / 1000.0)},-40"));
            bytes += (await client.GetByteArrayAsync(asked[^1], CancellationToken)).Length;
        }

        long held = 0;
        foreach (var address in Enumerable.Reverse(asked))
        {
            using var answer = await client.GetAsync(address, CancellationToken);
            if (answer.Headers.TryGetValues("Cache-Status", out var status) && status.Single() == "dashboard; hit")
                held += (await answer.Content.ReadAsByteArrayAsync(CancellationToken)).Length;
        }

        Assert.InRange(held, 1, limit);
    }
}
