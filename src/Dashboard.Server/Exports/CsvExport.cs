using System.Globalization;
using CsvHelper;
using Dashboard.Server.Http;

namespace Dashboard.Server.Exports;

/// <summary>
/// Rows as a CSV file (RFC 4180, UTF-8), streamed. Text that a spreadsheet would take for a formula gets a leading apostrophe,
/// which an import takes away again; numbers and dates are never touched.
/// </summary>
internal abstract class CsvExport<TRow>(ApiRequest request, string name) : IResult
{
    /// <summary>What was asked for.</summary>
    protected ApiRequest Request { get; } = request;

    /// <summary>The names of the columns, in order.</summary>
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

    /// <summary>The rows that match.</summary>
    protected abstract IEnumerable<TRow> Rows();

    /// <summary>The cells of a row, in the order of the columns; null is an empty cell.</summary>
    protected abstract IReadOnlyList<string?> Cells(TRow row);

    /// <summary>A text cell, safe to open in a spreadsheet.</summary>
    protected static string? Text(string? text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..] ? "'" + text : text;

    /// <summary>Ids joined as the dataset's own files join them.</summary>
    protected static string Ids(IEnumerable<string> ids) => string.Join(';', ids);

    /// <summary>ISO 8601.</summary>
    protected static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with a point.</summary>
    protected static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
