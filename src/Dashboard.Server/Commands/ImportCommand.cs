using System.CommandLine;
using Dashboard.Server.Conversion;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Sheets;
using Dashboard.Server.World;

namespace Dashboard.Server.Commands;

/// <summary><c>import FILE</c>: makes a dataset folder of a sheet.</summary>
internal static class ImportCommand
{
    public static Command New(TextWriter output, TextWriter errors)
    {
        var file = new Argument<string>("file") { Description = "XLSX, CSV, GeoJSON, or JSON of TimelineJS or time-map" };
        var id = Named("--id", "Id of the dataset, such as sri-lanka-2022; default: the name of the file");
        var title = Named("--title", "Title of the dataset");
        var language = Named("--language", "Language of the texts, such as de; default: that of the headers");
        var place = Named("--place", "The place of every row without one");
        var country = Named("--country", "The country, such as DE");
        var licence = Named("--licence", "Licence of the data, such as CC-BY-4.0; default: all rights reserved");
        var claimedBy = Named("--claimed-by", "Who claims figures for which the sheet names nobody");
        var dates = Named("--dates", "Order of dates such as 3/4/2022: dmy or mdy");
        var take = Named("--take", "Rows that were changed by hand since the last import: folder (default) or sheet");
        var datasets = DatasetsFolder.Option();
        dates.AcceptOnlyFromAmong("dmy", "mdy");
        take.AcceptOnlyFromAmong("folder", "sheet");
        var command = new Command("import", "Import a spreadsheet, or a newer one, as a dataset.")
        {
            file, id, title, language, place, country, licence, claimedBy, dates, take, datasets,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var code = parsed.GetValue(country) is { } named ? Countries.Load().CodeOf(named) : null;
            if (parsed.GetValue(country) is { } unknown && code is null)
            {
                errors.WriteLine($"\"{unknown}\" is no country: use its name or its code of two letters, as in --country LK.");
                return CommandLine.Refused;
            }

            var options = new ImportOptions
            {
                Id = parsed.GetValue(id) ?? Ids.Slug(Path.GetFileNameWithoutExtension(path)),
                Title = parsed.GetValue(title),
                Language = parsed.GetValue(language),
                Place = parsed.GetValue(place),
                Country = code,
                Licence = parsed.GetValue(licence),
                ClaimedBy = parsed.GetValue(claimedBy),
                Dates = parsed.GetValue(dates) switch { "dmy" => DayOrder.DayFirst, "mdy" => DayOrder.MonthFirst, _ => null },
                TakeSheet = parsed.GetValue(take) == "sheet",
            };
            return Run(path, DatasetsFolder.Of(parsed.GetValue(datasets)), options, output, errors);
        });
        return command;
    }

    private static Option<string?> Named(string name, string description) => new(name) { Description = description };

    private static int Run(string path, string datasets, ImportOptions options, TextWriter output, TextWriter errors)
    {
        if (!Cells.IsSlug(options.Id))
        {
            errors.WriteLine($"\"{options.Id}\" is no id: use lower-case letters, digits and single hyphens, as in --id sri-lanka-2022.");
            return CommandLine.Refused;
        }

        try
        {
            var result = SheetImport.Run(path, datasets, options, new GazetteerFinder(), DateOnly.FromDateTime(DateTime.Today));
            WriteLayouts(result, output);
            foreach (var note in result.Notes)
                output.WriteLine(note);
            if (result.Problems.Count > 0)
            {
                errors.WriteLine("Nothing was imported, because the dataset would break its rules:");
                foreach (var problem in ImportProblem.Lines(result.Problems))
                    errors.WriteLine(problem);
                return CommandLine.Refused;
            }

            output.WriteLine(
                $"{(result.Events == 1 ? "1 event is" : $"{result.Events} events are")} in {result.Folder}. Start the server to see them."
            );
            return CommandLine.Ok;
        }
        catch (Exception error) when (error is UnreadableSheetException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(error.Message);
            return CommandLine.Refused;
        }
    }

    private static void WriteLayouts(ImportResult result, TextWriter output)
    {
        foreach (var layout in result.Layouts)
        {
            output.WriteLine($"{layout.Sheet.Title}: header in row {layout.Sheet.Rows[layout.HeaderRow].Number}");
            var wide = layout.Columns.Max(column => column.Header.Length);
            foreach (var column in layout.Columns)
            {
                var header = column.Header.ReplaceLineEndings(" ").PadRight(Math.Min(wide, 40));
                output.WriteLine($"  {header}  {column.Field ?? "left out",-14}  {column.Why}");
            }

        }

        output.WriteLine($"Is a column something else? Correct it in {Path.Combine(result.Folder, ImportRecord.File)} and import again.");
    }
}
