using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Shared.Datasets;

namespace Dashboard.Server.Import.Reading;

/// <summary>Parses cells by the type of their column. An invalid cell is reported and gets a placeholder value.</summary>
internal static partial class Cells
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2200;
    private const string Unset = "must not be empty";

    /// <summary>Text, or null. Removes the apostrophe that the export puts before text that a spreadsheet would run as a formula.</summary>
    public static string? Text(this CsvRow row, string column) =>
        row.Raw(column) is { } text ? GuardedFormula().IsMatch(text) ? text[1..] : text : null;

    public static string RequiredText(this CsvRow row, string column) => row.Required(column, Text);

    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public static string? Slug(this CsvRow row, string column) =>
        row.Matching(column, SlugForm(), "must be lower-case letters, digits and single hyphens between them");

    public static string RequiredSlug(this CsvRow row, string column) => row.Required(column, Slug);

    /// <summary>Like a slug, but with capitals: ISO 3166-2.</summary>
    public static string? RegionId(this CsvRow row, string column) =>
        row.Matching(column, RegionForm(), "must be letters, digits and single hyphens between them");

    public static string RequiredRegionId(this CsvRow row, string column) => row.Required(column, RegionId);

    /// <summary>HH:MM or HH:MM-HH:MM.</summary>
    public static string? Time(this CsvRow row, string column) =>
        row.Matching(column, TimeForm(), "must be a time written HH:MM or a span written HH:MM-HH:MM");

    public static T? Code<T>(this CsvRow row, string column)
        where T : struct, Enum
    {
        if (row.Raw(column) is not { } text)
            return null;

        var code = Dashboard.Shared.Datasets.Slug.Parse<T>(text);
        if (code is null)
            row.Refuse(column, $"must be one of {string.Join(", ", Enum.GetValues<T>().Select(Dashboard.Shared.Datasets.Slug.Of))}");
        return code;
    }

    public static T RequiredCode<T>(this CsvRow row, string column)
        where T : struct, Enum => row.Required(column, Code<T>);

    /// <summary>Precision of a day of publication.</summary>
    public static DatePrecision? DayPrecision(this CsvRow row, string column)
    {
        var precision = row.Code<DatePrecision>(column);
        if (precision is DatePrecision.Minute or DatePrecision.Hour or DatePrecision.PartOfDay)
            row.Refuse(column, "must be day, month or year");
        return precision;
    }

    public static DatePrecision RequiredDayPrecision(this CsvRow row, string column) => row.Required(column, DayPrecision);

    public static DateOnly? Date(this CsvRow row, string column)
    {
        if (row.Raw(column) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= EarliestYear and <= LatestYear)
            return date;

        row.Refuse(
            column,
            OtherDate().IsMatch(text)
                ? "must be written YYYY-MM-DD; a spreadsheet may have changed the column: import the file, which reads such dates"
                : $"must be a date written YYYY-MM-DD, between {EarliestYear} and {LatestYear}");
        return null;
    }

    public static DateOnly RequiredDate(this CsvRow row, string column) => row.Required(column, Date);

    /// <summary>A number of people.</summary>
    public static int? Count(this CsvRow row, string column)
    {
        if (row.Raw(column) is not { } text)
            return null;
        var digits = Thousands().IsMatch(text) ? new string([.. text.Where(char.IsAsciiDigit)]) : text.Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;

        row.Refuse(column, $"must be a whole number from 0 to {int.MaxValue}, in digits only");
        return null;
    }

    /// <summary>A position in a list, from 1.</summary>
    public static int RequiredPosition(this CsvRow row, string column) => row.Required(column, Position);

    public static double Degrees(this CsvRow row, string column, double most)
    {
        if (
            double.TryParse(
                row.Raw(column),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var degrees)
            && Math.Abs(degrees) <= most)
            return degrees;

        row.Refuse(
            column,
            string.Create(CultureInfo.InvariantCulture, $"must be degrees between -{most} and {most}, with a decimal point"));
        return 0;
    }

    public static bool YesNo(this CsvRow row, string column)
    {
        if (row.Raw(column) is not ("yes" or "no"))
            row.Refuse(column, "must be yes or no");
        return row.Raw(column) is "yes";
    }

    /// <summary>Ids separated by semicolons; empty if the cell is.</summary>
    public static string[] List(this CsvRow row, string column)
    {
        if (row.Text(column) is not { } text)
            return [];

        var ids = text.Split(';', StringSplitOptions.TrimEntries);
        if (ids.Any(id => id.Length == 0))
            row.Refuse(column, "must be ids parted by single semicolons");
        else if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
            row.Refuse(column, "names the same id twice");
        return ids;
    }

    public static string[] RequiredList(this CsvRow row, string column)
    {
        var ids = row.List(column);
        if (ids.Length == 0)
            row.Refuse(column, "must name at least one id");
        return ids;
    }

    /// <summary>An absolute http or https address: nothing that a browser would execute.</summary>
    public static string? Url(this CsvRow row, string column)
    {
        if (row.Text(column) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && WebForm().IsMatch(text))
            return text;

        row.Refuse(column, "must be an address that begins with http:// or https:// and has no blank in it; write %20 for a blank");
        return null;
    }

    /// <summary>An IANA name known to this machine.</summary>
    public static string? TimeZone(this CsvRow row, string column)
    {
        var name = row.Text(column);
        if (name is not null && !IsTimeZone(name))
            row.Refuse(column, "is not a time zone that this machine knows; write an IANA name such as Europe/Kyiv");
        return name;
    }

    public static bool IsTimeZone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    public static bool IsSlug(string text) => SlugForm().IsMatch(text);

    private static int? Position(CsvRow row, string column)
    {
        if (row.Raw(column) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position > 0)
            return position;
        row.Refuse(column, "must be a whole number from 1, in digits only");
        return null;
    }

    private static string? Matching(this CsvRow row, string column, Regex form, string rule)
    {
        var text = row.Text(column);
        if (text is not null && !form.IsMatch(text))
            row.Refuse(column, rule);
        return text;
    }

    private static string Required(this CsvRow row, string column, Func<CsvRow, string, string?> read)
    {
        if (row.Raw(column) is null)
            row.Refuse(column, Unset);
        return read(row, column) ?? "";
    }

    private static T Required<T>(this CsvRow row, string column, Func<CsvRow, string, T?> read)
        where T : struct
    {
        if (row.Raw(column) is null)
            row.Refuse(column, Unset);
        return read(row, column) ?? default;
    }

    // 9/13/2022, 13.9.22, and 44817: the number of a day in a spreadsheet.
    [GeneratedRegex(@"\A\s*([0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,4}|[34][0-9]{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherDate();

    // A comma or blank before every three digits: people are counted in whole numbers, so it can mean one thing.
    [GeneratedRegex(@"\A\s*[0-9]{1,3}([, \u00A0\u2009\u202F'’][0-9]{3})+\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\A'[=+\-@\t\r']", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GuardedFormula();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugForm();

    [GeneratedRegex(@"\A[A-Za-z0-9]+(-[A-Za-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegionForm();

    [GeneratedRegex(
        @"\A([01][0-9]|2[0-3]):[0-5][0-9](-([01][0-9]|2[0-3]):[0-5][0-9])?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"\Ahttps?://[^\s/]\S*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebForm();
}
