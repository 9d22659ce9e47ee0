using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Keys;

/// <summary>What keys do on the dashboard, and the switch that turns off those of a single letter (WCAG 2.1.4).</summary>
public sealed partial class KeyList
{
    /// <summary>What of <c>open</c> shows it.</summary>
    internal const string Part = "keys";

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    // The letters are those of aria-keyshortcuts in the parts that they lead to.
    private static IEnumerable<(string[] Keys, string Does)> All =>
    [
        (["/"], KeysText.Search),
        (["F"], KeysText.Filters),
        (["M"], KeysText.Map),
        (["T"], KeysText.Timeline),
        (["E"], KeysText.Events),
        (["C"], KeysText.Casualties),
        (["J", "K"], KeysText.NextAndPrevious),
        (["?"], KeysText.These),
        (["Esc"], KeysText.Escape),
        (["←", "→", "↑", "↓"], KeysText.Arrows),
        (["+", "−", "0"], KeysText.Zoom),
    ];
}
