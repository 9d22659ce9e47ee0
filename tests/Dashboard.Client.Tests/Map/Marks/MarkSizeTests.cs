using CsCheck;
using Dashboard.Client.Language;
using Dashboard.Client.Map.Marks;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class MarkSizeTests
{
    private static readonly MapMark Town = new(
        "town",
        MarkKind.Place,
        GeoPrecision.Settlement,
        new("Town"),
        null,
        43,
        77,
        1,
        new Dictionary<string, double>(StringComparer.Ordinal),
        ["town"],
        ["town"]);

    private static readonly Gen<(double Radius, int Count)> Discs = Gen.Select(Gen.Double[7, 60], Gen.Int[2, 99_999]);

    [Fact]
    public void The_count_of_a_place_stands_within_its_ring_or_after_its_name() => Discs.Sample(disc =>
        MarkSize.CountSize(disc.Radius, Town with { Count = disc.Count }) is not { } size
        || TextWidth.OfBold(Numbers.Count(disc.Count), size) <= 2 * (disc.Radius - MarkSize.Ring(disc.Radius)));

    [Fact]
    public void A_group_always_has_its_count_as_large_as_fits() => Discs.Sample(disc =>
    {
        var group = Town with { Kind = MarkKind.Cluster, Count = disc.Count };

        return disc.Radius < 10.5 || MarkSize.CountSize(disc.Radius, group) >= 11;
    });

    [Theory]
    [InlineData(224, 14.0)]
    [InlineData(2243, 11.0)]
    [InlineData(22_430, null)]
    public void A_long_count_is_smaller(int count, double? size) =>
        Assert.Equal(size, MarkSize.CountSize(20, Town with { Count = count }));
}
