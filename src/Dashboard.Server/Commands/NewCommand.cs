using System.CommandLine;
using Dashboard.Server.SheetImports;
using Dashboard.Server.Import.Files;
using Dashboard.Server.Workbooks;

namespace Dashboard.Server.Commands;

/// <summary><c>new FILE</c>: writes a workbook with every sheet and column of a dataset, to be filled in and imported.</summary>
internal static class NewCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var file = new Argument<string>("file") { Description = "The workbook to write, such as my-wave.xlsx" };
        var languages = new Option<string>("--language")
        {
            Description = "Language of the texts, such as ar; several are separated by commas, the original first",
            DefaultValueFactory = _ => "en",
        };
        var command = new Command("new", "Write a workbook to fill in: every sheet and column, with notes and examples.")
        {
            file, languages,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(languages).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            output,
            errors,
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        string file,
        string[] languages,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken)
    {
        if (languages.Length == 0 || Array.Find(languages, tag => !FileColumns.IsLanguage(tag)) is not null)
        {
            await errors.WriteLineAsync("A language is a tag such as en, kk or zh-Hant; several are separated by commas.");
            return CommandLine.Refused;
        }

        var path = Path.GetFullPath(Path.HasExtension(file) ? file : file + ".xlsx");
        try
        {
            using var workbook = new MemoryStream();
            await ModelWorkbook.WriteAsync(workbook, Template.Properties(languages), Template.Sheets(languages), cancellationToken);
            await using var stream = new FileStream(path, FileMode.CreateNew);
            workbook.WriteTo(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(File.Exists(path) ? $"{path} exists; name another file." : error.Message);
            return CommandLine.Refused;
        }

        await output.WriteLineAsync(
            $"{path} is written. Fill in the sheet events: a date, a place and a title in each row are enough. "
            + $"Rows that begin with \"{Example.Mark}\" are examples and are left out. Then run this program again with: import {Quoted(path)} --id my-wave");
        return CommandLine.Ok;
    }

    // As a shell takes it.
    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
