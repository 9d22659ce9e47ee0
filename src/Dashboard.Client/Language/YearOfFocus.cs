using System.Globalization;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Language;

/// <summary>The year that need not be named with a day: the one of the focus, where the title of the dataset, which stands over every page, names it.</summary>
public static class YearOfFocus
{
    /// <summary>The year, or 0 where every day needs its own.</summary>
    public static int Of(DatasetSummary about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var year = about.From.Year;
        return year == about.To.Year && about.Title.Text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? year : 0;
    }

    /// <summary>The same for a day; 0 outside the focus.</summary>
    public static int Of(DatasetSummary about, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(about);
        return about.From <= day && day <= about.To ? Of(about) : 0;
    }
}
