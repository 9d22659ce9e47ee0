using System.CommandLine;
using System.Globalization;
using Dashboard.Server.Import;

namespace Dashboard.Server.Commands;

/// <summary><c>watch DATASET</c>: checks a dataset folder anew each time one of its files is saved.</summary>
internal static class WatchCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    public static Command New(TextWriter output, TextWriter errors)
    {
        var dataset = DatasetArgument.New();
        var datasets = DatasetsFolder.Option();
        var command = new Command("watch", "Check a dataset folder anew each time a file is saved; Ctrl+C ends it.") { dataset, datasets };
        command.SetAction((parsed, cancel) => RunAsync(
            DatasetArgument.FolderOf(parsed.GetRequiredValue(dataset), parsed.GetValue(datasets)),
            TimeProvider.System,
            output,
            errors,
            cancel));
        return command;
    }

    /// <summary>Runs until it is cancelled. Files are polled, as events of files are not raised on every file system.</summary>
    internal static async Task<int> RunAsync(
        string folder,
        TimeProvider clock,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            await errors.WriteLineAsync($"{folder} is no folder.");
            return CommandLine.Refused;
        }

        string? checkedState = null;
        var seen = "";
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            do
            {
                // A file that is being written is checked when it has not changed for one interval.
                var state = Directory.Exists(folder) ? DatasetFolder.StateOf(folder) : "";
                if (state == (checkedState is null ? state : seen) && state != checkedState && state.Length > 0)
                {
                    checkedState = state;
                    var time = clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
                    await output.WriteLineAsync($"-- {Path.GetFileName(folder)}, {time}");
                    await CheckCommand.RunAsync(folder, output, errors, cancellationToken);
                }

                seen = state;
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }

        return CommandLine.Ok;
    }
}
