using Dashboard.Client.Loading;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Stories;

/// <summary>A story: the text of all steps beside the map and timeline of one of them. Each step has an address.</summary>
public sealed partial class StoryPage
{
    /// <summary>Id of the story.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Number of the step; null: the first.</summary>
    [Parameter]
    public string? Step { get; set; }

    /// <inheritdoc/>
    protected override PageRoute Route(string address) => new(address, Dataset, Id, Step ?? "");

    private static string? Description(StoryPageView view) =>
        view.Step.Number == 1 ? view.Story.Story.Description?.Text ?? view.Step.Text.Text : view.Step.Text.Text;
}
