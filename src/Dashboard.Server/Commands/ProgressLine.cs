using System.Globalization;
using Dashboard.Server.SheetImports;

namespace Dashboard.Server.Commands;

/// <summary>
/// Says how far an import is, once it takes longer than a second: rows per second, per cent and time left. In a terminal one line is
/// written over, elsewhere there is a line now and then.
/// </summary>
internal sealed class ProgressLine(TextWriter errors, bool isTerminal, TimeProvider clock) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Terminal = TimeSpan.FromSeconds(0.2);
    private const int FewRows = 100;
    private static readonly TimeSpan Log = TimeSpan.FromSeconds(5);

    private readonly long start = clock.GetTimestamp();
    private long stepStart = clock.GetTimestamp();
    private long last = clock.GetTimestamp();
    private string step = "";
    private int width;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        var isNew = value.Step != step;
        if (isNew)
            (step, stepStart) = (value.Step, clock.GetTimestamp());
        if (clock.GetElapsedTime(start) < Quiet || (!isNew && clock.GetElapsedTime(last) < (isTerminal ? Terminal : Log)))
            return;
        last = clock.GetTimestamp();
        var text = TextOf(value, clock.GetElapsedTime(stepStart));
        if (isTerminal)
            errors.Write($"\r{text.PadRight(width)}");
        else
            errors.WriteLine(text);
        width = text.Length;
    }

    /// <summary>Clears the line of a terminal.</summary>
    public void End()
    {
        if (isTerminal && width > 0)
            errors.Write($"\r{new string(' ', width)}\r");
    }

    /// <summary>"Converting acled.csv: 40,000 of 100,000 rows, 40 %, 12,500 rows/s, 5 s left".</summary>
    internal static string TextOf(ImportProgress progress, TimeSpan elapsed)
    {
        if (progress.Total == 0 || progress.Done == 0 || elapsed <= TimeSpan.Zero)
            return $"{progress.Step} ...";
        var done = string.Create(
            CultureInfo.InvariantCulture,
            $"{progress.Step}: {progress.Done:N0} of {progress.Total:N0} rows, {(double)progress.Done / progress.Total:0 %}");
        // The first rows say little: what is read once is read with them.
        if (elapsed < Quiet || progress.Done < FewRows)
            return done;
        var speed = progress.Done / elapsed.TotalSeconds;
        var left = (progress.Total - progress.Done) / speed;
        var rate = speed.ToString("N0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{done}, {rate} rows/s, {Math.Ceiling(left):N0} s left");
    }
}
