using Dashboard.Client.Addresses;
using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Filters;
using Dashboard.Client.Language;
using Dashboard.Client.Matrix;
using Dashboard.Client.Stories;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Preview;

/// <summary>What a shared view shows, and what it is called.</summary>
/// <param name="Shared">Which view of which page.</param>
/// <param name="View">Everything that the filter gives.</param>
/// <param name="Basemap">What lies under the marks.</param>
/// <param name="Casualties">All that is claimed of one measure, where that is shown; else null.</param>
/// <param name="Detail">The event that is shown, or null.</param>
public sealed record PreviewView(
    SharedView Shared,
    DatasetView View,
    BasemapView Basemap,
    CasualtiesDetail? Casualties,
    EventDetail? Detail)
{
    /// <summary>The story whose step is shown, or null.</summary>
    public StoryView? Story { get; init; }

    /// <summary>The step that is shown, or null.</summary>
    public StoryStepView? Step { get; init; }

    /// <summary>Places by days, where these are shown; else null.</summary>
    public MatrixView? Matrix { get; init; }

    /// <summary>What it is called, in the language of the thread.</summary>
    public string Title =>
        Spaces.Plain(
            (Detail, Casualties) switch
            {
                _ when Story is { } story && Step is { } step => StoryWords.Title(story, step),
                ({ } detail, _) => $"{detail.Event.Title.Text} – {View.About.Title.Text}",
                (_, { } casualties) => $"{CasualtiesPageWords.Title(casualties)} – {View.About.Title.Text}",
                _ when Matrix is not null => $"{MatrixWords.Title(Shared.Address, View)} – {View.About.Title.Text}",
                _ => ViewWords.Title(Shared.Address, View),
            });

    /// <summary>Asks for what is shown.</summary>
    /// <exception cref="UnknownEntityException">There is no such dataset, event, story or step.</exception>
    public static async Task<PreviewView> LoadAsync(SharedView shared, IMediator mediator, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shared);
        ArgumentNullException.ThrowIfNull(mediator);
        if (SharedView.StoryIn(shared.View) is var (story, number))
            return await LoadStepAsync(shared, story, number, mediator, cancellationToken);
        var (address, language) = (shared.Address, shared.Address.Options.Language);
        var view = await mediator.Send(
            GetView.DrawnBy(address.Options, address.Dataset, address.Filter, new PageOf(language, Limit: 1)),
            cancellationToken);
        var basemap = await mediator.Send(new GetBasemap(address.Dataset, language), cancellationToken);
        var casualties =
            shared.View == "casualties"
                ? await mediator.Send(
                    new GetCasualties(address.Dataset, address.Filter, address.Options.Measure, language),
                    cancellationToken)
                : null;
        var detail = SharedView.EventIn(shared.View) is { } id
            ? await mediator.Send(new GetEvent(address.Dataset, id, address.Filter, language), cancellationToken)
            : null;
        var matrix = shared.View == "matrix"
            ? await mediator.Send(
                GetMatrix.DrawnBy(address.Options, address.Dataset, address.Filter) with { Rows = PictureMatrix.MaxRows },
                cancellationToken)
            : null;
        return new PreviewView(shared, view, basemap, casualties, detail) { Matrix = matrix };
    }

    private static async Task<PreviewView> LoadStepAsync(
        SharedView shared,
        string id,
        int number,
        IMediator mediator,
        CancellationToken cancellationToken)
    {
        var address = shared.Address;
        var story = await mediator.Send(new GetStory(address.Dataset, id, address.Options.Language), cancellationToken);
        var step = story.Steps.FirstOrDefault(step => step.Number == number)
            ?? throw new UnknownEntityException("step", shared.View, address.Dataset, []);
        var dashboard = await LoadAsync(new SharedView(address.Exploring(step), "dashboard", true), mediator, cancellationToken);
        return dashboard with { Shared = shared, Story = story, Step = step };
    }
}
