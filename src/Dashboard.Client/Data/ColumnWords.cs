using System.Globalization;
using Dashboard.Shared.Filters;

namespace Dashboard.Client.Data;

/// <summary>Explanations of the columns of downloads. The text <c>DatePrecision</c> explains the column <c>date_precision</c>.</summary>
internal static class ColumnWords
{
    /// <summary>One line about a column.</summary>
    public static string Meaning(string column) =>
        ColumnText.ResourceManager.GetString(KeyOf(column), CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"ColumnText has no text {KeyOf(column)}, which is to explain the column {column}.");

    private static string KeyOf(string column)
    {
        var parts = column.Split('_');
        var words = Languages.All.Contains(parts[^1]) ? parts[..^1] : parts;
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
