using Dashboard.Client.Loading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Stories;

/// <summary>The embed of a story: one step, with the way to the others within the frame.</summary>
public sealed partial class StoryEmbed
{
    /// <summary>Id of the story.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Number of the step.</summary>
    [Parameter]
    public string Step { get; set; } = "";

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address, Dataset, Id, Step);
}
