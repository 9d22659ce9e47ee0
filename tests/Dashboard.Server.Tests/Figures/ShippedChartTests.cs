using Dashboard.Server.Tests.Http;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Tests.Figures;

/// <summary>The claims charts of the shipped record, for each day on which something was stated.</summary>
public sealed class ShippedChartTests(ShippedServer shipped)
{
    private readonly HttpClient client = shipped.Host.CreateClient();

    [Theory]
    [InlineData(Measure.Killed)]
    [InlineData(Measure.Injured)]
    [InlineData(Measure.Detained)]
    public async Task Nothing_in_them_has_a_size_below_zero(Measure measure)
    {
        foreach (var day in ShippedRecord.DaysOfClaims)
        {
            var page = await client.GetStringAsync(
                $"/embed/{ShippedRecord.Id}/casualties?known={day:yyyy-MM-dd}&measure={measure.ToString().ToLowerInvariant()}",
                TestContext.Current.CancellationToken);
            Assert.True(
                !page.Contains("width=\"-", StringComparison.Ordinal) && !page.Contains("height=\"-", StringComparison.Ordinal),
                $"{measure}, {day:yyyy-MM-dd}");
        }
    }
}
