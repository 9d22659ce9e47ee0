namespace Dashboard.Server.Conversion;

/// <summary>The figures that a sheet may have in columns of their own.</summary>
internal static class Figures
{
    /// <summary>Fields that are measures of claims, as in <c>claims.csv</c>.</summary>
    public static readonly IReadOnlyList<string> Measures = ["killed", "injured", "detained", "missing", "participants"];

    /// <summary>What a column with more words may hold of a figure: <c>killed by</c>.</summary>
    public static readonly IReadOnlyList<string> Parts = ["by", "on", "low", "high"];
}
