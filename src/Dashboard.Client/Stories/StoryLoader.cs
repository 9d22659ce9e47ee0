using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Client.Loading;
using Dashboard.Client.Map;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Stories;

/// <summary>Loads a story, with the view of one of its steps.</summary>
public sealed class StoryLoader(IMediator mediator, IDatasetCatalog catalog) : DatasetLoader<StoryPageView>(mediator, catalog)
{
    /// <inheritdoc/>
    protected override string Path(PageRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        return PathOf(route);
    }

    /// <inheritdoc/>
    protected override Task<StoryPageView> LoadAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return LoadAsync(query, Mediator, cancellationToken);
    }

    /// <summary>The page of a step; an address without a step is that of the first.</summary>
    internal static string PathOf(PageRoute route)
    {
        var isNumber = int.TryParse(route.Step, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return PageAddress.StoryPath(route.Id, route.Step.Length == 0 ? 1 : isNumber ? number : 0);
    }

    /// <summary>Loads the story of a page or an embed.</summary>
    /// <exception cref="UnknownEntityException">There is no such story, or it has fewer steps.</exception>
    internal static async Task<StoryPageView> LoadAsync(PageQuery query, IMediator mediator, CancellationToken cancellationToken)
    {
        var (address, language) = (query.Address, query.Address.Options.Language);
        var story = await mediator.Send(new GetStory(address.Dataset, query.Id, language), cancellationToken);
        var step = story.Steps.FirstOrDefault(step => PageAddress.StoryPath(query.Id, step.Number) == address.Page)
            ?? throw new UnknownEntityException("step", address.Page, address.Dataset, []);
        var explored = address.Exploring(step);
        var view = await mediator.Send(
            GetView.DrawnBy(explored.Options, address.Dataset, explored.Filter, new PageOf(language, Limit: 1)),
            cancellationToken);
        var selected = explored.Options.Select is { Kind: "events" } select
            ? step.Events.FirstOrDefault(item => item.Id == select.Id)
            : null;
        // Tile layers come from third parties and are chosen on the dashboard.
        var basemap = await mediator.Send(new GetBasemap(address.Dataset, language), cancellationToken) with { Layers = [] };
        return new StoryPageView(story, step, explored, view, basemap, selected);
    }
}

/// <summary>The content of a page of a story.</summary>
/// <param name="Story">The story with all steps.</param>
/// <param name="Step">The step that is drawn.</param>
/// <param name="Explored">The dashboard with its view.</param>
/// <param name="View">Its view.</param>
/// <param name="Basemap">The basemap.</param>
/// <param name="Selected">The event that it selects, or null.</param>
public sealed record StoryPageView(
    StoryView Story,
    StoryStepView Step,
    PageAddress Explored,
    DatasetView View,
    BasemapView Basemap,
    EventItem? Selected)
{
    /// <summary>The place that the map points out, or null.</summary>
    public SelectedPlace? SelectedPlace =>
        Selected is { } item ? Map.SelectedPlace.Of(item.Place)
        : Explored.Options.Select is { Kind: "places" } place ? new(place.Id)
        : null;
}
