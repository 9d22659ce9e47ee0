using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>On phones, the three parts of the dashboard at the foot of the screen, each with its number.</summary>
public sealed partial class TabBar
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required DatasetView View { get; set; }

    private PageAddress Folded => Address.Folded("filters", "casualties");

    private string Open =>
        Address.Options.Open.Contains("filters") ? "filters" : Address.Options.Open.Contains("casualties") ? "casualties" : "events";

    // The one place where a range is written with signs (look.md, words): there is no room for "238 to 240 or more".
    private string Killed
    {
        get
        {
            var widest = View.Casualties.Measures is [var first, ..] ? first.Scopes.FirstOrDefault(scope => scope.IsWidest) : null;
            if (widest?.Current is not { } range)
                return ShellText.NotKnown;
            var more = range.OrMore ? "+" : "";
            return range.Low == range.High
                ? Numbers.Count(range.Low) + more
                : $"{Numbers.Count(range.Low)}–{Numbers.Count(range.High)}{more}";
        }
    }
}
