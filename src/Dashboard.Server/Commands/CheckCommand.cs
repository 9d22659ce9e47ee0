using System.CommandLine;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Commands;

/// <summary><c>check DATASET</c>: names every problem of a dataset folder.</summary>
internal static class CheckCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var dataset = new Argument<string>("dataset") { Description = "Id of a dataset, or path of its folder" };
        var datasets = DatasetsFolder.Option();
        var command = new Command("check", "Check a dataset folder by every rule.") { dataset, datasets };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(dataset);
            var folder = Directory.Exists(given)
                ? Path.GetFullPath(given)
                : Path.Combine(DatasetsFolder.Of(parsed.GetValue(datasets)), given);
            return await RunAsync(folder, output, errors, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(string folder, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        try
        {
            var loaded = DatasetFolder.Open(folder).Load();
            IReadOnlyList<ImportProblem> problems =
                [.. loaded.Errors, .. await VersionStore.GoneAsync(folder, loaded.Content, cancellationToken)];
            foreach (var line in ImportProblem.Lines(problems))
                errors.WriteLine(line);
            foreach (var line in ImportProblem.Lines(loaded.Warnings))
                output.WriteLine($"Look at: {line}");
            if (loaded.Content is not { } content || problems.Count > 0)
            {
                errors.WriteLine($"{problems.Count} problems; this dataset would not be published.");
                return CommandLine.Refused;
            }

            output.WriteLine(
                $"{content.Events.Count} events, {content.Claims.Count} claims and {content.Sources.Count} sources keep every rule.");
            return CommandLine.Ok;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{folder} cannot be read: {error.Message}");
            return CommandLine.Refused;
        }
    }
}
