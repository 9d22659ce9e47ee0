using Dashboard.Server.Commands;
using Dashboard.Server.SheetImports;

namespace Dashboard.Server.Tests.Commands;

public sealed class ProgressLineTests
{
    [Fact]
    public void It_says_rows_speed_and_time_left()
    {
        Assert.Equal(
            "Converting a.csv: 40,000 of 100,000 rows, 40 %, 20,000 rows/s, 3 s left",
            ProgressLine.TextOf(new("Converting a.csv", 40_000, 100_000), TimeSpan.FromSeconds(2)));
        Assert.Equal("Reading a.csv ...", ProgressLine.TextOf(new("Reading a.csv", 0, 0), TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void It_is_silent_for_a_second_and_elsewhere_than_in_a_terminal_writes_a_line_now_and_then()
    {
        var clock = new SteppedClock();
        using var written = new StringWriter();
        var progress = new ProgressLine(written, isTerminal: false, clock);

        progress.Report(new("Reading", 0, 0));
        clock.Advance(TimeSpan.FromSeconds(2));
        progress.Report(new("Converting", 1, 10));
        progress.Report(new("Converting", 2, 10));
        clock.Advance(TimeSpan.FromSeconds(6));
        progress.Report(new("Converting", 5, 10));

        Assert.Equal(
            ["Converting ...", "Converting: 5 of 10 rows, 50 %"],
            written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void In_a_terminal_it_writes_over_its_line_and_clears_it()
    {
        var clock = new SteppedClock();
        using var written = new StringWriter();
        var progress = new ProgressLine(written, isTerminal: true, clock);

        clock.Advance(TimeSpan.FromSeconds(2));
        progress.Report(new("Reading a long name", 0, 0));
        progress.Report(new("Writing", 0, 0));
        progress.End();

        Assert.Equal("\rReading a long name ...\rWriting ...            \r           \r", written.ToString());
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(TimeSpan time) => ticks += time.Ticks;
    }
}
