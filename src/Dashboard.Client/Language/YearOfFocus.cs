using System.Globalization;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Language;

/// <summary>
/// The year that is not written with a day: that of the focus, if the title of the dataset, which is on every page, contains it.
/// </summary>
public static class YearOfFocus
{
    /// <summary>The year, or 0 if every day needs its year.</summary>
    public static int Of(DatasetSummary about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var year = about.From.Year;
        return year == about.To.Year && about.Title.Text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? year
            : 0;
    }

    /// <summary>The same for a day; 0 outside the focus.</summary>
    public static int Of(DatasetSummary about, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(about);
        return about.From <= day && day <= about.To ? Of(about) : 0;
    }
}
