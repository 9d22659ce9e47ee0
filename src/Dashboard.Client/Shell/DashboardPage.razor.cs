using Dashboard.Client.Filters;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>The dashboard of a dataset: reads the address, asks for the view, and lays it out. Nothing else on the page reads the address.</summary>
public sealed partial class DashboardPage : IDisposable
{
    // Each removal costs a view; they are asked for only when nothing matches.
    private const int MostRemovals = 6;

    private readonly CancellationTokenSource gone = new();

    /// <summary>Slug of the dataset.</summary>
    [Parameter]
    public required string Dataset { get; set; }

    [Inject]
    private IMediator Mediator { get; set; } = null!;

    [Inject]
    private IDatasetCatalog Catalog { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Loaded? Current { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Catalog.Vocabulary(Dataset) is not { } vocabulary)
        {
            Navigation.NotFound();
            return;
        }

        var query = QueryCodec.Parse(new Uri(Navigation.Uri).Query, vocabulary);
        var address = new PageAddress(Dataset, query.Filter, query.Options);
        try
        {
            Current = await Load(address, query.Problems, gone.Token);
        }
        catch (VersionGoneException) when (address.Options.Cursor is not null)
        {
            var problem = new QueryProblem("cursor", $"{address.Options.Cursor}", "belongs to an earlier version of the dataset; the list begins at its beginning");
            Current = await Load(address.Paging(null), [.. query.Problems, problem], gone.Token);
        }
        catch (UnknownThingException unknown) when (unknown.Dataset is null)
        {
            Navigation.NotFound();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private static string Title(Loaded page) =>
        page.Detail is { } detail ? $"{detail.Event.Title.Text} – {page.View.About.Title.Text}" : page.View.About.Title.Text;

    private static string Canonical(PageAddress address) =>
        (address with { Options = address.Options with { Open = IdSet.Empty, Map = null, ThemeMode = null } }).Href;

    private static string Parts(Loaded page)
    {
        var open = page.Address.Options.Open;
        var parts = new List<string>();
        if (page.Detail is not null)
            parts.Add("panel-open");
        if (open.Contains("filters"))
            parts.Add("filters-open");
        if (open.Contains("casualties"))
            parts.Add("casualties-open");
        return string.Join(' ', parts);
    }

    private static string? SelectedPlace(Loaded page) =>
        page.Detail?.Event.Place.Id ?? (page.Address.Options.Select is { Kind: "places" } place ? place.Id : null);

    private async Task<Loaded> Load(PageAddress address, IReadOnlyList<QueryProblem> problems, CancellationToken cancellation)
    {
        var page = PageOf.From(address.Options);
        var view = await Mediator.Send(new GetView(address.Dataset, address.Filter, page), cancellation);
        EventDetail? detail = null;
        if (address.Options.Select is { Kind: "events" } select)
        {
            try
            {
                detail = await Mediator.Send(new GetEvent(address.Dataset, select.Id, address.Filter, page.Language), cancellation);
            }
            catch (UnknownThingException unknown) when (unknown.Dataset is not null)
            {
                problems = [.. problems, new QueryProblem("select", select.ToString(), "names no event of this dataset")];
                address = address.Closed;
            }
        }

        var basemap = await Mediator.Send(new GetBasemap(address.Dataset, page.Language), cancellation);
        return new Loaded(address, view, basemap, detail, problems, await Removals(address, view, cancellation));
    }

    private async Task<IReadOnlyList<Removal>> Removals(PageAddress address, DatasetView view, CancellationToken cancellation)
    {
        if (view.Matched > 0)
            return [];
        var removals = new List<Removal>();
        foreach (var chip in Chip.Of(address, view.Facets).Take(MostRemovals))
        {
            var without = await Mediator.Send(new GetView(address.Dataset, chip.Without.Filter, new PageOf(address.Options.Language, Limit: 1)), cancellation);
            removals.Add(new Removal(chip, without.Matched));
        }

        return removals;
    }

    private sealed record Loaded(
        PageAddress Address,
        DatasetView View,
        BasemapView Basemap,
        EventDetail? Detail,
        IReadOnlyList<QueryProblem> Problems,
        IReadOnlyList<Removal> Removals);
}
