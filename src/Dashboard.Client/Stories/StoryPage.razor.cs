using Dashboard.Client.Loading;
using Dashboard.Client.Map;
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

    private static string Title(StoryPageView view) => view.Step.Number == 1
        ? $"{view.Story.Story.Title.Text} – {view.Story.About.Title.Text}"
        : $"{view.Step.Heading.Text} – {view.Story.Story.Title.Text}";

    private static string? Description(StoryPageView view) =>
        view.Step.Number == 1 ? view.Story.Story.Description?.Text ?? view.Step.Text.Text : view.Step.Text.Text;

    private static SelectedPlace? SelectedPlace(StoryPageView view) =>
        view.Selected is { } item ? Map.SelectedPlace.Of(item.Place)
        : view.Explored.Options.Select is { Kind: "places" } place ? new(place.Id)
        : null;
}
