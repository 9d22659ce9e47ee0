using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Takeover;

/// <summary>
/// A component that needs the runtime. Closed, it is a link that opens it; opened by the address, it shows that it is waiting for the
/// runtime. A fallback without the runtime, if any, stays until then (docs/decisions/0018).
/// </summary>
public sealed partial class Surface
{
    private ElementReference link;

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Its name in <c>open=</c>, and its id on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Text of the link that opens it.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Text while it is open and the runtime is not loaded.</summary>
    [Parameter, EditorRequired]
    public required string Waiting { get; set; }

    /// <summary>CSS class of the link.</summary>
    [Parameter]
    public string Class { get; set; } = "button slim";

    /// <summary>Fallback without the runtime, or null if it is elsewhere on the page.</summary>
    [Parameter]
    public RenderFragment? Plain { get; set; }

    /// <summary>The surface.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    // The first page rendered by the runtime replaces the static one node by node, so the surface appears only after it.
    private bool IsReady { get; set; }

    private bool IsOpen => Address.Options.Open.Contains(Id);

    private string? Needs => IsReady ? null : "";

    /// <summary>Focuses the link that opens it.</summary>
    public ValueTask FocusAsync() => link.FocusAsync(preventScroll: true);

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender)
            return;
        IsReady = true;
        StateHasChanged();
    }
}
