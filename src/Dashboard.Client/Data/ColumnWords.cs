using System.Globalization;

namespace Dashboard.Client.Data;

/// <summary>Explanations of the columns of downloads. The text <c>DatePrecision</c> explains the column <c>date_precision</c>, <c>Title</c>
/// explains <c>title_fa</c>.</summary>
internal static class ColumnWords
{
    /// <summary>One line about a column.</summary>
    public static string Meaning(string column) =>
        Text(KeyOf(column))
        ?? (column.LastIndexOf('_') is > 0 and var language ? Text(KeyOf(column[..language])) : null)
        ?? throw new InvalidOperationException($"ColumnText has no text {KeyOf(column)}, which is to explain the column {column}.");

    private static string? Text(string key) => ColumnText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);

    private static string KeyOf(string column) =>
        string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
