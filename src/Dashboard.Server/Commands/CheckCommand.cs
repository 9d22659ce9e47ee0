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
        command.SetAction(parsed =>
        {
            var folder = DatasetArgument.FolderOf(parsed.GetRequiredValue(dataset), parsed.GetValue(datasets));
            return parsed.GetValue(json) ? RunAsJson(folder, output, errors) : Run(folder, output, errors);
        });
        return command;
    }

    /// <summary>Checks a folder and writes what was found.</summary>
    internal static int Run(string folder, TextWriter output, TextWriter errors)
    {
        if (Load(folder, errors) is not { } loaded)
            return CommandLine.Refused;
        foreach (var line in ImportProblem.Lines(loaded.Errors))
            errors.WriteLine(line);
        foreach (var line in ImportProblem.Lines(loaded.Warnings))
            output.WriteLine($"Look at: {line}");
        if (loaded.Content is not { } content)
        {
            errors.WriteLine(
                loaded.Errors.Count == 1
                    ? "1 problem; this dataset would not be published."
                    : $"{loaded.Errors.Count} problems; this dataset would not be published.");
            return CommandLine.Refused;
        }

        output.WriteLine(
            $"{content.Events.Count} events, {content.Claims.Count} claims and {content.Sources.Count} sources keep every rule.");
        return CommandLine.Ok;
    }

    private static int RunAsJson(string folder, TextWriter output, TextWriter errors)
    {
        if (Load(folder, errors) is not { } loaded)
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

    private static LoadedDataset? Load(string folder, TextWriter errors)
    {
        try
        {
            return DatasetFolder.Open(folder).Load();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{folder} cannot be read: {error.Message}");
            return null;
        }
    }
}
