using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Keys;

/// <summary>The list of key shortcuts, with a switch that turns off single-letter ones (WCAG 2.1.4).</summary>
public sealed partial class KeyList
{
    /// <summary>The part of <c>open</c> that shows it.</summary>
    internal const string Part = "keys";

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    // The letters of aria-keyshortcuts in the parts of the page.
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
