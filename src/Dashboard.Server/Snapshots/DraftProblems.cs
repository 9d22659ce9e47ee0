using Dashboard.Server.Import;
using Dashboard.Server.Import.Reading;
using Dashboard.Server.Settings;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Snapshots;

/// <summary>
/// Says in a draft why a folder is not shown that never kept every rule, at every address of its dataset. One that once did says so on its
/// page "Method".
/// </summary>
internal static class DraftProblems
{
    /// <summary>Answers for such datasets; if there is no other, for the front page too.</summary>
    public static void UseDraftProblems(this WebApplication app)
    {
        var snapshots = app.Services.GetRequiredService<SnapshotRegistry>();
        var options = app.Services.GetRequiredService<IOptions<DashboardOptions>>().Value;
        app.Use(async (context, next) =>
        {
            var missing = snapshots.Missing;
            var shown = context.Request.Path.Value!.Split('/') is ["", "d", var id, ..] ? missing.Where(one => one == id)
                : context.Request.Path == "/" && !snapshots.All.Any() ? missing
                : [];
            string[] lines = [.. shown.SelectMany(dataset => LinesOf(options.Datasets!, dataset))];
            if (lines.Length == 0)
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(string.Join('\n', lines) + "\n", context.RequestAborted);
        });
    }

    /// <summary>The problems of a folder as it is now, errors first.</summary>
    public static IReadOnlyList<string> Of(string datasets, string dataset)
    {
        try
        {
            var loaded = DatasetFolder.Open(Path.Combine(datasets, dataset)).Load();
            return [.. ImportProblem.Lines(loaded.Errors), .. ImportProblem.Lines(loaded.Warnings)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [error.Message];
        }
    }

    private static IEnumerable<string> LinesOf(string datasets, string dataset) =>
        Of(datasets, dataset)
            .Prepend($"The draft of {dataset} is not shown, because its folder breaks these rules. Mend them and load this page again.\n");
}
