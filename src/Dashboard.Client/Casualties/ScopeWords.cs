using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Casualties;

/// <summary>Names of what is counted: measure, place, group, basis.</summary>
public static class ScopeWords
{
    /// <summary>"Killed".</summary>
    public static string Name(Measure measure) => measure switch
    {
        Measure.Killed => "Killed",
        Measure.Injured => "Injured",
        Measure.Detained => "Detained",
        Measure.Missing => "Missing",
        _ => "Took part",
    };

    /// <summary>"killed", within a sentence.</summary>
    public static string Within(Measure measure) => Name(measure).ToLowerInvariant();

    /// <summary>"whole country" for the widest; else "Town, everyone, counted"; of an event its title instead of the place.</summary>
    public static string Name(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope.IsWidest ? Where(scope) : $"{Where(scope)}, {scope.Group.Name.Text}, {scope.Basis.Name.Text}";
    }

    /// <summary>"Killed, whole country".</summary>
    public static string Title(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return $"{Name(scope.Measure)}, {Name(scope)}";
    }

    /// <summary>What is said where nothing was stated.</summary>
    public static string Unknown(ScopeView scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (asked, none) = scope.Measure switch
        {
            Measure.Participants => ("how many took part", "That does not mean that nobody did."),
            var measure => ($"how many were {Within(measure)}", "That does not mean none were."),
        };
        return scope.Claims.Count == 0
            ? $"Nobody is recorded as having stated {asked} ({Name(scope)}). {none}"
            : $"Nobody now states {asked}. {none}";
    }

    private static string Where(ScopeView scope) =>
        scope.About?.Name.Text ?? (scope.Place.Precision == GeoPrecision.Country ? "whole country" : scope.Place.Label.Text);
}
