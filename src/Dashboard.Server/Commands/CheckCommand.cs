using System.CommandLine;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Commands;

/// <summary><c>check DATASET</c>: names every problem of a dataset folder.</summary>
internal static class CheckCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var dataset = DatasetArgument.New();
        var datasets = DatasetsFolder.Option();
        var json = JsonOutput.Option();
        var command = new Command("check", "Check a dataset folder by every rule.") { dataset, datasets, json };
        command.SetAction((parsed, cancel) =>
        {
            var folder = DatasetArgument.FolderOf(parsed.GetRequiredValue(dataset), parsed.GetValue(datasets));
            return Task.Run(
                () => parsed.GetValue(json) ? RunAsJsonAsync(folder, output, errors, cancel) : RunAsync(folder, output, errors, cancel),
                cancel);
        });
        return command;
    }

    /// <summary>Checks a folder and writes what was found.</summary>
    internal static async Task<int> RunAsync(string folder, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (await LoadAsync(folder, errors, cancellationToken) is not { } loaded)
            return CommandLine.Refused;
        foreach (var line in ImportProblem.Lines(loaded.Errors))
            await errors.WriteLineAsync(line);
        foreach (var line in ImportProblem.Lines(loaded.Warnings))
            await output.WriteLineAsync($"Look at: {line}");
        if (loaded.Content is not { } content)
        {
            await errors.WriteLineAsync(
                loaded.Errors.Count == 1
                    ? "1 problem; this dataset would not be published."
                    : $"{loaded.Errors.Count} problems; this dataset would not be published.");
            return CommandLine.Refused;
        }

        await output.WriteLineAsync(
            $"{Counted(content.Events.Count, "event")}, {Counted(content.Claims.Count, "claim")} "
            + $"and {Counted(content.Sources.Count, "source")} keep every rule.");
        return CommandLine.Ok;
    }

    private static async Task<int> RunAsJsonAsync(
        string folder,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken)
    {
        if (await LoadAsync(folder, errors, cancellationToken) is not { } loaded)
            return CommandLine.Refused;
        JsonOutput.Write(output, new
        {
            dataset = Path.GetFileName(folder),
            publishable = loaded.Content is not null,
            events = loaded.Content?.Events.Count,
            claims = loaded.Content?.Claims.Count,
            sources = loaded.Content?.Sources.Count,
            errors = JsonOutput.Of(loaded.Errors),
            warnings = JsonOutput.Of(loaded.Warnings),
        });
        return loaded.Content is null ? CommandLine.Refused : CommandLine.Ok;
    }

    // Beside the database of a server, rows that were published and are gone are a problem too.
    private static async Task<LoadedDataset?> LoadAsync(string folder, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            var loaded = DatasetFolder.Open(folder).Load();
            var gone = await VersionStore.GoneAsync(folder, loaded.Content, cancellationToken);
            return gone.Count == 0 ? loaded : loaded with { Content = null, Errors = [.. loaded.Errors, .. gone] };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{folder} cannot be read: {error.Message}");
            return null;
        }
    }

    private static string Counted(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
