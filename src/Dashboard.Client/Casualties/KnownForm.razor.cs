using Dashboard.Client.Addresses;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>"As known on": a slider over the days on which something was stated; without scripts, a date field.</summary>
public sealed partial class KnownForm
{
    private static readonly string[] SetByForm = ["known"];

    private IReadOnlyList<DateOnly>? days;
    private IReadOnlyList<KnownStop> stops = [];

    /// <summary>The claims.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesView View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private DateOnly Earliest => View.Days.Count > 0 ? View.Days[0] : View.Known ?? default;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(days, View.Days))
            return;
        days = View.Days;
        stops = KnownStop.Evenly(days);
    }
}
