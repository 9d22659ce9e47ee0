using Dashboard.Client.Map.Marks;
using Dashboard.Client.Tests.Language;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests.Map.Marks;

public sealed class MapControlsTests
{
    // Measured in a browser at 1024 and at 500 px, with 29 events.
    [Theory]
    [InlineData("en", 900, 165, 48)]
    [InlineData("ru", 900, 165, 48)]
    [InlineData("kk", 900, 165, 48)]
    [InlineData("en", 390, 144, 40)]
    [InlineData("ru", 390, 144, 40)]
    [InlineData("kk", 390, 144, 40)]
    public void The_box_is_as_large_as_the_browser_draws_it(string language, int width, double wide, double high)
    {
        using var _ = new In(language);
        var box = MapControls.At(width, 29)[0];

        Assert.InRange(box.Right - box.Left, wide - 2, wide + 2);
        Assert.Equal(high, box.Bottom - box.Top);
    }

    [Fact]
    public void A_larger_number_needs_more_room()
    {
        foreach (var language in Languages.All)
        {
            using var _ = new In(language);
            Assert.True(MapControls.At(900, 1290)[0].Left < MapControls.At(900, 29)[0].Left);
        }
    }
}
