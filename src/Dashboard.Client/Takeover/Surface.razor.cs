using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Takeover;

/// <summary>
/// Something that needs the runtime. Closed it is a link that opens it; where the address opens it, it waits for the runtime and says so.
/// What is there without the runtime, if anything, stays until it comes (docs/decisions/0018).
/// </summary>
public sealed partial class Surface
{
    private ElementReference link;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Its name in <c>open=</c>, and its id on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What the link that opens it says.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What is said where it is open and the runtime is not there.</summary>
    [Parameter, EditorRequired]
    public required string Waiting { get; set; }

    /// <summary>The look of the link.</summary>
    [Parameter]
    public string Class { get; set; } = "button slim";

    /// <summary>What does the same without the runtime, or null where that stands elsewhere on the page.</summary>
    [Parameter]
    public RenderFragment? Plain { get; set; }

    /// <summary>The surface.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    // The first page that the runtime draws is the one that it takes over, node by node: the surface comes after it.
    private bool IsReady { get; set; }

    private bool IsOpen => Address.Options.Open.Contains(Id);

    private string? Needs => IsReady ? null : "";

    /// <summary>Gives the focus to the link that opens it.</summary>
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
