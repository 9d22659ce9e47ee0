using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Addresses;

public sealed class VersionAddressTests
{
    private static readonly PageAddress Older = Sample.Plain with { Options = ViewOptions.Default with { Version = "3-00ff" } };

    public static TheoryData<string> Addresses() =>
    [
        Older.Href,
        Older.About.Href,
        Older.Data.Href,
        Older.Casualties(Measure.Killed).Href,
        Older.Comparison.Href,
        Older.Sharing.Href,
        Older.Entity("events", "e1").Href,
        Older.Showing(EventFilter.None with { Text = "march" }).Href,
        Older.Embed("map").Href,
        Older.Embed("map").FullView.Href,
        Older.In("kk").Href,
        Older.AtApi("/events.csv"),
        Older.ClaimsAtApi(Measure.Killed),
        Older.IndexAtApi,
        Older.NamesAtApi,
        Older.In("ru").NamesAtApi,
        Older.Preview("map"),
    ];

    [Theory, MemberData(nameof(Addresses))]
    public void Every_address_of_an_older_version_stays_in_it(string address) =>
        Assert.Equal("3-00ff", System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://localhost"), address).Query)["version"]);

    [Fact]
    public void A_day_stays_too() =>
        Assert.Equal(
            "/d/harbour-1931/about?shown=2026-03-12",
            (Sample.Plain with { Options = ViewOptions.Default with { Shown = new(2026, 3, 12) } }).About.Href);

    [Fact]
    public void The_current_version_and_the_list_of_datasets_name_none()
    {
        Assert.Equal("/d/harbour-1931", Older.InCurrentVersion.Href);
        Assert.Equal("/", Older.Datasets);
    }

    [Fact]
    public void It_is_not_listed() => Assert.Equal((false, "nofollow"), (Older.IsListed, Older.Rel));
}
