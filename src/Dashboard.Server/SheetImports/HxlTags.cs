using System.Text.RegularExpressions;
using Dashboard.Server.Sheets;

namespace Dashboard.Server.SheetImports;

/// <summary>The row of the Humanitarian Exchange Language that tags columns, as in <c>#date+start</c>.</summary>
internal static partial class HxlTags
{
    /// <summary>Whether a row holds nothing else.</summary>
    public static bool AreIn(SheetRow row) => row.Cells.All(cell => cell.Length == 0 || Tag().IsMatch(cell));

    [GeneratedRegex(@"\A#[a-z_]+([+ ][a-z0-9_+ ]+)?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();
}
