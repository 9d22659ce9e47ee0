namespace Dashboard.Server.SheetImports;

/// <summary>The figures that a sheet may have in columns of their own.</summary>
internal static class Figures
{
    /// <summary>The measure that coders count.</summary>
    public const string Killed = "killed";

    /// <summary>The field of a word that coders use; without a coder it is <see cref="Killed"/>.</summary>
    public const string Fatalities = "coded killed";

    /// <summary>Fields that are measures of claims, as in <c>claims.csv</c>.</summary>
    public static readonly IReadOnlyList<string> Measures = [Killed, "injured", "detained", "missing", "participants"];

    /// <summary>What a column with more words may hold of a figure: <c>killed by</c>.</summary>
    public static readonly IReadOnlyList<string> Parts = ["by", "on", "low", "high"];
}
