using System.Globalization;
using CsvHelper;
using Dashboard.Server.Http;

namespace Dashboard.Server.Exports;

/// <summary>
/// Rows as a CSV file (RFC 4180, UTF-8), streamed. Text that a spreadsheet would read as a formula gets a leading apostrophe, which the
/// import removes; numbers and dates are unchanged.
/// </summary>
internal abstract class CsvExport<TRow>(ApiRequest request, string name) : IResult
{
    protected ApiRequest Request { get; } = request;

    protected abstract IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        Download.Allow(Request);
        var rows = Rows();
        Download.Name(httpContext.Response, Request, name, "csv", "text/csv; charset=utf-8");
        await using var csv = CsvWriter.Create(httpContext.Response.Body, leaveOpen: true);
        await csv.WriteRecordAsync([.. Columns], httpContext.RequestAborted);
        foreach (var row in rows)
            await csv.WriteRecordAsync([.. Cells(row)], httpContext.RequestAborted);
        await csv.FlushAsync(httpContext.RequestAborted);
    }

    protected abstract IEnumerable<TRow> Rows();

    /// <summary>The cells of a row, in the order of the columns; null is an empty cell.</summary>
    protected abstract IReadOnlyList<string?> Cells(TRow row);

    /// <summary>A text cell, safe to open in a spreadsheet.</summary>
    protected static string? Text(string? text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..] ? "'" + text : text;

    /// <summary>Ids joined as in the dataset's own files.</summary>
    protected static string Ids(IEnumerable<string> ids) => string.Join(';', ids);

    protected static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with a decimal point.</summary>
    protected static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
