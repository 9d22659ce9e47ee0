using System.CommandLine;
using Dashboard.Server.SheetImports;
using Dashboard.Server.SheetImports.Values;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;
using Dashboard.Server.World;
using Dashboard.Shared.Filters;

namespace Dashboard.Server.Commands;

/// <summary><c>import FILE</c>: makes a dataset folder of a sheet.</summary>
internal static class ImportCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var file = new Argument<string?>("file")
        {
            Description = "XLSX, CSV, GeoJSON, JSON of TimelineJS or time-map, or a dataset folder",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = Named("--from", "Address of a published sheet, instead of a file: https://...");
        var id = Named("--id", "Id of the dataset, such as sri-lanka-2022; default: the name of the file");
        var title = Named("--title", "Title of the dataset");
        var language = Named("--language", "Language of the texts, such as de; default: that of the headers");
        var place = Named("--place", "The place of every row without one");
        var country = Named("--country", "The country, such as DE");
        var licence = Named("--licence", "Licence of the data, such as CC-BY-4.0; default: all rights reserved");
        var claimedBy = Named("--claimed-by", "Who claims figures for which the sheet names nobody");
        var codedBy = Named("--coded-by", "Who counted the deaths in every row, one coder for all; they are then no claims");
        var dates = Named("--dates", "Order of dates such as 3/4/2022: dmy or mdy");
        var take = Named("--take", "Rows that were changed by hand since the last import: folder (default) or sheet");
        var datasets = DatasetsFolder.Option();
        var json = JsonOutput.Option();
        dates.AcceptOnlyFromAmong("dmy", "mdy");
        take.AcceptOnlyFromAmong("folder", "sheet");
        var command = new Command("import", "Import a spreadsheet, or a newer one, as a dataset.")
        {
            file, from, id, title, language, place, country, licence, claimedBy, codedBy, dates, take, datasets, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            if ((parsed.GetValue(file) ?? parsed.GetValue(from)) is not { } path
                || (parsed.GetValue(file) is not null && parsed.GetValue(from) is not null))
            {
                await errors.WriteLineAsync(
                    "Name one file, or the address of a published sheet: import my.xlsx, or import --from https://...");
                return CommandLine.Refused;
            }

            var code = parsed.GetValue(country) is { } named ? Countries.Load().CodeOf(named) : null;
            if (parsed.GetValue(country) is { } unknown && code is null)
            {
                await errors.WriteLineAsync($"\"{unknown}\" is no country: use its name or its code of two letters, as in --country LK.");
                return CommandLine.Refused;
            }

            if (parsed.GetValue(language) is { } tag && !LanguageTag.IsValid(tag))
            {
                await errors.WriteLineAsync($"\"{tag}\" is no language: use its tag, such as en, kk or zh-Hant.");
                return CommandLine.Refused;
            }

            var options = new ImportOptions
            {
                Id = parsed.GetValue(id) ?? Ids.Slug(NameOf(path)),
                Title = parsed.GetValue(title),
                Language = parsed.GetValue(language),
                Place = parsed.GetValue(place),
                Country = code,
                Licence = parsed.GetValue(licence),
                ClaimedBy = parsed.GetValue(claimedBy),
                CodedBy = parsed.GetValue(codedBy),
                Dates = parsed.GetValue(dates) switch { "dmy" => DayOrder.DayFirst, "mdy" => DayOrder.MonthFirst, _ => null },
                TakeSheet = parsed.GetValue(take) == "sheet",
            };
            var import = new Import(DatasetsFolder.Of(parsed.GetValue(datasets)), options, parsed.GetValue(json), output, errors);
            return parsed.GetValue(from) is null
                ? await Task.Run(() => import.Run(path), cancel)
                : await import.RunFromAsync(path, cancel);
        });
        return command;
    }

    private static string NameOf(string path) => Directory.Exists(path)
        ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))
        : Path.GetFileNameWithoutExtension(path);

    private static Option<string?> Named(string name, string description) => new(name) { Description = description };

    private sealed record Import(string Datasets, ImportOptions Options, bool IsJson, TextWriter Output, TextWriter Errors)
    {
        public async Task<int> RunFromAsync(string address, CancellationToken cancellationToken)
        {
            var folder = Directory.CreateTempSubdirectory("import-");
            try
            {
                return Run(await RemoteFile.DownloadAsync(address, folder.FullName, cancellationToken));
            }
            catch (UnreadableSheetException error)
            {
                await Errors.WriteLineAsync(error.Message);
                return CommandLine.Refused;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        public int Run(string path)
        {
            if (!Cells.IsSlug(Options.Id))
            {
                Errors.WriteLine(
                    $"\"{Options.Id}\" is no id: use lower-case letters, digits and single hyphens, as in --id sri-lanka-2022.");
                return CommandLine.Refused;
            }

            var progress = new ProgressLine(Errors, !Console.IsErrorRedirected, TimeProvider.System);
            try
            {
                var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
                var result = Directory.Exists(path)
                    ? FolderImport.Run(path, Datasets, Options, today)
                    : SheetImport.Run(path, Datasets, Options, new GazetteerFinder(), today, progress);
                progress.End();
                if (IsJson)
                    WriteJson(result);
                else
                    WriteText(result);
                return result.Problems.Count == 0 ? CommandLine.Ok : CommandLine.Refused;
            }
            catch (Exception error) when (error is UnreadableSheetException or IOException or UnauthorizedAccessException)
            {
                progress.End();
                Errors.WriteLine(error.Message);
                return CommandLine.Refused;
            }
        }

        private void WriteJson(ImportResult result) => JsonOutput.Write(Output, new
        {
            dataset = Options.Id,
            folder = result.Folder,
            imported = result.Problems.Count == 0,
            events = result.Events,
            sheets = result.Sheets.Select(guessed => new
            {
                sheet = guessed.Title,
                headerRow = guessed.HeaderRow,
                columns = guessed.Columns.Select(column => new { column.Header, column.Field, column.Why }),
            }),
            notes = result.Notes,
            errors = JsonOutput.Of(result.Problems),
        });

        private void WriteText(ImportResult result)
        {
            WriteLayouts(result);
            foreach (var note in result.Notes)
                Output.WriteLine(note);
            if (result.Problems.Count > 0)
            {
                Errors.WriteLine("Nothing was imported, because the dataset would break its rules:");
                foreach (var problem in ImportProblem.Lines(result.Problems))
                    Errors.WriteLine(problem);
                return;
            }

            var count = result.Events == 1 ? "1 event is" : $"{result.Events} events are";
            Output.WriteLine($"{count} in {result.Folder}. Start the server to see them.");
        }

        private void WriteLayouts(ImportResult result)
        {
            if (result.Sheets.Count == 0)
                return;
            foreach (var sheet in result.Sheets)
            {
                Output.WriteLine($"{sheet.Title}: header in row {sheet.HeaderRow}");
                var wide = Math.Min(sheet.Columns.Max(column => column.Header.Length), 40);
                foreach (var column in sheet.Columns)
                {
                    var header = column.Header.ReplaceLineEndings(" ").PadRight(wide);
                    Output.WriteLine($"  {header}  {column.Field ?? "left out",-18}  {column.Why}");
                }
            }

            var record = Path.Combine(result.Folder, ImportRecord.File);
            Output.WriteLine($"Is a column something else? Correct it in {record} and import again.");
        }
    }
}
