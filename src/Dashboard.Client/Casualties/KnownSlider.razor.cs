using Dashboard.Client.Language;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>"As known on", moved by hand over the days on which something was stated.</summary>
public sealed partial class KnownSlider
{
    private IReadOnlyList<KnownStop>? read;
    private string written = "";

    /// <summary>Its id, of which there is one on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The day at whose end claims are known; null: now.</summary>
    [Parameter, EditorRequired]
    public DateOnly? Known { get; set; }

    /// <summary>Whether it lies on the axis of the picture that it is given; else it takes the place of what it is given.</summary>
    [Parameter]
    public bool OnAxis { get; set; }

    /// <summary>What is there without scripts.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Where it can be moved to, from the left; the last is now.</summary>
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
