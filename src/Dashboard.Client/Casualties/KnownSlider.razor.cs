using Dashboard.Client.Language;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>The "as known on" slider over the days on which something was stated.</summary>
public sealed partial class KnownSlider
{
    private IReadOnlyList<KnownStop>? read;
    private string written = "";

    /// <summary>Its id, unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The known date; null: now.</summary>
    [Parameter, EditorRequired]
    public DateOnly? Known { get; set; }

    /// <summary>Whether it lies on the axis of the chart in it; otherwise it replaces its content.</summary>
    [Parameter]
    public bool OnAxis { get; set; }

    /// <summary>Its content, which is also the fallback without scripts.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The positions of the handle, from the left; the last is now.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<KnownStop> Stops { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(read, Stops))
            return;
        read = Stops;
        written = KnownStop.Written(Stops);
    }
}
