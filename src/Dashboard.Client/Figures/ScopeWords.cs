using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Figures;

/// <summary>Names of measures and scopes.</summary>
public static class ScopeWords
{
    /// <summary>"Killed".</summary>
    public static string Name(Measure measure) => measure switch
    {
        Measure.Killed => FiguresText.Killed,
        Measure.Injured => FiguresText.Injured,
        Measure.Detained => FiguresText.Detained,
        Measure.Missing => FiguresText.Missing,
        _ => FiguresText.Participants,
    };

    /// <summary>"killed", within a sentence.</summary>
    public static string Within(Measure measure) => Name(measure).ToLowerInvariant();

    /// <summary>
    /// "whole country" for everyone counted there; else "Town, everyone, counted"; for an event its title instead of the place.
    /// </summary>
    public static string Name(ScopeView scope) => string.Join(", ", Parts(scope));

    /// <summary>The parts of <see cref="Name(ScopeView)"/>, each with its own language.</summary>
    public static IReadOnlyList<LocalString> Parts(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return IsCountry(scope) && scope is { IsOfEveryone: true, IsPlainCount: true }
            ? [Where(scope)]
            : [Where(scope), scope.Group.Name, scope.Basis.Name];
    }

    /// <summary>"Killed, whole country".</summary>
    public static string Title(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return $"{Name(scope.Measure)}, {Name(scope)}";
    }

    /// <summary>The text if nothing was stated.</summary>
    public static string Unknown(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var asked = scope.Measure switch
        {
            Measure.Killed => FiguresText.HowManyKilled,
            Measure.Injured => FiguresText.HowManyInjured,
            Measure.Detained => FiguresText.HowManyDetained,
            Measure.Missing => FiguresText.HowManyMissing,
            _ => FiguresText.HowManyTookPart,
        };
        var none = scope.Measure == Measure.Participants ? FiguresText.NotNobody : FiguresText.NotNone;
        return scope.Claims.Count == 0
            ? FiguresText.FormatNeverStated(asked, Name(scope), none)
            : FiguresText.FormatNoLongerStated(asked, none);
    }

    private static LocalString Where(ScopeView scope) =>
        scope.About?.Name ?? (IsCountry(scope) ? PageCulture.Words(FiguresText.WholeCountry) : scope.Place.Label);

    private static bool IsCountry(ScopeView scope) =>
        scope is { About: null, IsWhole: true } && scope.Place.Precision == GeoPrecision.Country;
}
