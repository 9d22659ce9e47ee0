using Dashboard.Client.Language;
using Dashboard.Client.Tests.Language;
using Dashboard.Client.Timeline;
using Dashboard.Server.Import;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Server.Tests.Timeline;

/// <summary>The flags of the shipped record, whose words differ in length from language to language.</summary>
public sealed class ShippedFlagsTests
{
    private const int TickHeight = 7; // above its bar
    private const int Descent = 3;

    private static readonly DatasetSnapshot Snapshot = DatasetSnapshot.Build(
        DatasetFolder.Open(Path.Combine(Repository.Folder, "data", "kazakhstan-2022")).Load().Content!,
        new DatasetVersion(1, "0123456789abcdef", DateTimeOffset.UnixEpoch));

    // On a desk 1366 or 1600 pixels wide the drawing is between the two widths.
    [Theory]
    [InlineData("en", false)]
    [InlineData("en", true)]
    [InlineData("ru", false)]
    [InlineData("ru", true)]
    [InlineData("kk", false)]
    [InlineData("kk", true)]
    public void The_words_of_a_flag_keep_clear_of_the_ticks_of_its_own_bar(string language, bool isWide)
    {
        using var _ = new In(language);
        var view = Snapshot.View(EventFilter.None, new PageOf(language));
        var layout = new TimelineLayout(view.Timeline, view.About);
        var focus = layout.Parts.Single(part => part.Stretch == Stretch.Focus);
        var moments = layout.MomentsOf(focus);

        var crossed =
            from flag in moments.Flags
            where isWide || !flag.IsWideOnly
            where moments.Ticks.Any(tick => tick.Index == flag.Index && (!isWide || !tick.IsMediumOnly))
            let top = TimelineSize.Plot * (100 - layout.ScaleOf(focus).Percent(focus.Bins[flag.Index].Count)) / 100
            where TimelineSize.FlagBaseline(flag.Row) + Descent > top - TickHeight
            select TimelineWords.Flag(flag.Day, flag.Moments);

        Assert.Empty(crossed);
        Assert.Contains(moments.Flags, flag => flag.Day == new DateOnly(2022, 1, 5));
    }
}
