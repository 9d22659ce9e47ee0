using System.CommandLine;
using Dashboard.Server.Import;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Workbooks;

namespace Dashboard.Server.Commands;

/// <summary><c>export DATASET FILE</c>: writes a dataset folder as a workbook, which an import reads back.</summary>
internal static class ExportCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var dataset = DatasetArgument.New();
        var file = new Argument<string>("file") { Description = "The workbook to write, such as my-wave.xlsx" };
        var datasets = DatasetsFolder.Option();
        var command = new Command("export", "Write a dataset as a workbook, to be edited and imported again.") { dataset, file, datasets };
        command.SetAction((parsed, cancel) => Task.Run(
            () => RunAsync(
                DatasetArgument.FolderOf(parsed.GetRequiredValue(dataset), parsed.GetValue(datasets)),
                parsed.GetRequiredValue(file),
                output,
                errors,
                cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        string file,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(Path.HasExtension(file) ? file : file + ".xlsx");
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            await errors.WriteLineAsync($"{file} is no workbook: name a file that ends in .xlsx.");
            return CommandLine.Refused;
        }

        try
        {
            var opened = DatasetFolder.Open(folder);
            var loaded = opened.Load();
            if (loaded.Content is not { } content)
            {
                foreach (var line in ImportProblem.Lines(loaded.Errors))
                    await errors.WriteLineAsync(line);
                await errors.WriteLineAsync("Nothing was written; mend the folder first.");
                return CommandLine.Refused;
            }

            // Beside, and renamed: a workbook that is being read stays whole.
            var beside = path + ".new";
            await using (var stream = File.Create(beside))
                await DatasetWorkbook.WriteAsync(content, folder, stream, cancellationToken);
            File.Move(beside, path, overwrite: true);
            await output.WriteLineAsync($"{content.Events.Count} events and {content.Claims.Count} claims are in {path}.");
            return CommandLine.Ok;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(error.Message);
            return CommandLine.Refused;
        }
    }
}
