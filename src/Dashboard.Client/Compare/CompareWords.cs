using System.Globalization;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Compare;

/// <summary>Texts of the comparison that consist of several parts.</summary>
internal static class CompareWords
{
    /// <summary>"The harbour and the market compared"; the name of the page if there are no filters.</summary>
    public static string Title(Comparison comparison) => comparison.IsUnfiltered
        ? CompareText.Title
        : CompareText.FormatCompared(comparison.First.Words, comparison.Second.Words);

    /// <summary>Description for search results and link previews.</summary>
    public static string Description(Comparison comparison) => CompareText.FormatDescription(
        comparison.First.View.About.Title.Text,
        comparison.First.Words,
        Numbers.Of(comparison.First.View.Matched, LanguageText.Events),
        comparison.Second.Words,
        Numbers.Of(comparison.Second.View.Matched, LanguageText.Events));

    /// <summary>"View 1".</summary>
    public static string Name(Side side) => CompareText.FormatView(side.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>"Same as view 2".</summary>
    public static string SameAs(Side other) => CompareText.FormatSameAs(other.Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of places on the map.</summary>
    public static string Places(MapView map) => Numbers.Count(map.Marks.Sum(mark => mark.Cluster?.Places ?? 1));
}
