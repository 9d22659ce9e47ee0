using Dashboard.Shared.Letters;

namespace Dashboard.Server.SheetImports;

/// <summary>The coder of a sheet: ACLED or UCDP, recognised by the headers, or the one that the keeper names.</summary>
internal static class SheetCoder
{
    private static readonly string[] Acled = ["event id cnty", "event id no cnty", "inter1", "geo precision"];
    private static readonly string[] Ucdp = ["type of violence", "where prec", "dyad name", "event clarity"];

    // UCDP names its columns by single words, which mean anything elsewhere.
    private static readonly string[] OnlyUcdp = ["best", "low", "high"];

    /// <summary>Name of the coder; null: the figures of the sheet are claims.</summary>
    public static string? Of(SheetLayout layout, ImportOptions options) =>
        options.CodedBy ?? Of(layout.Columns.Select(column => column.Header));

    /// <summary>The columns without those that only UCDP has, unless it is a sheet of UCDP or the mapping names them.</summary>
    public static IReadOnlyList<SheetColumn> Settled(
        IReadOnlyList<SheetColumn> columns,
        IReadOnlyDictionary<string, string?> mapping) =>
        Of(columns.Select(column => column.Header)) == "UCDP"
            ? columns
            :
            [
                .. columns.Select(column => column.Field is not null
                    && OnlyUcdp.Contains(Fold(column.Header))
                    && !mapping.ContainsKey(column.Header)
                    ? column with { Field = null, Why = "it is known in sheets of UCDP only" }
                    : column),
            ];

    private static string? Of(IEnumerable<string> headers)
    {
        var known = headers.Select(Fold).ToHashSet(StringComparer.Ordinal);
        return Array.Exists(Ucdp, known.Contains) && known.Contains("best") ? "UCDP"
            : Array.Exists(Acled, known.Contains) && known.Contains("fatalities") ? "ACLED"
            : null;
    }

    private static string Fold(string header) => Folding.ForOrder.Fold(header.Replace('_', ' '));
}
