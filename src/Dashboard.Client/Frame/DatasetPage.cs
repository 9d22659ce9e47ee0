using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>
/// A page of a dataset: reads the address, once, and asks for what it shows. What is shown changes as a whole when the answer is there,
/// so that nothing on the page ever belongs to another address than its links.
/// </summary>
/// <typeparam name="TView">What the page shows.</typeparam>
public abstract class DatasetPage<TView> : ComponentBase, IDisposable
    where TView : class
{
    private readonly CancellationTokenSource gone = new();
    private string? asked;

    /// <summary>Slug of the dataset.</summary>
    [Parameter]
    public required string Dataset { get; set; }

    /// <summary>Answers requests.</summary>
    [Inject]
    protected IMediator Mediator { get; private set; } = null!;

    /// <summary>What is shown; null until the answer is there, and where there is no such page.</summary>
    protected PageShown<TView>? Shown { get; private set; }

    /// <summary>What follows the dataset's slug in the path, as in <see cref="PageAddress.Page"/>.</summary>
    protected abstract string Path { get; }

    /// <summary>Whether the page is an embed.</summary>
    protected virtual bool IsEmbed => false;

    /// <summary>What means something at its address: one of the sets of <see cref="Parameters"/>.</summary>
    protected virtual IReadOnlySet<string> Known => Parameters.All;

    // A page is told of a new address only where a parameter changes, and a new query changes none of its own.
    [CascadingParameter(Name = "Address")]
    private string? Address { get; set; }

    [Inject]
    private IDatasetCatalog Catalog { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Asks for what the page shows.</summary>
    /// <param name="query">The address; what of it proves useless is dropped there.</param>
    /// <param name="cancellationToken">Cancelled when the page is gone.</param>
    /// <exception cref="UnknownEntityException">There is no such page: the reader sees "not found".</exception>
    protected abstract Task<TView> LoadAsync(PageQuery query, CancellationToken cancellationToken);

    /// <summary>The event that the address selects; null where it selects none. One that there is not is dropped from the address.</summary>
    protected async Task<EventDetail?> SelectedEventAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var address = query.Address;
        if (address.Options.Select is not { Kind: "events" } select)
            return null;
        try
        {
            return await Mediator.Send(new GetEvent(address.Dataset, select.Id, address.Filter, address.Options.Language), cancellationToken);
        }
        catch (UnknownEntityException unknown) when (unknown.Dataset is not null)
        {
            query.Drop(address.Closed, "select", select.ToString(), QueryRule.UnknownEvent);
            return null;
        }
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Catalog.Vocabulary(Dataset) is not { } vocabulary)
        {
            Navigation.NotFound();
            return;
        }

        var address = asked = Address ?? Navigation.Uri;
        if (QueryCodec.WithIsoDates(new Uri(address).Query) is { } query)
        {
            // A form without scripts sends days as they were typed (docs/decisions/0056).
            Navigation.NavigateTo($"{new Uri(address).AbsolutePath}?{query}", new NavigationOptions { ReplaceHistoryEntry = true });
            return;
        }

        PageShown<TView>? shown = null;
        try
        {
            shown = await LoadedAsync(address, vocabulary);
        }
        catch (UnknownEntityException)
        {
            if (asked == address)
                Navigation.NotFound();
        }

        // The reader may have gone on.
        if (asked == address)
            Shown = shown;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops what is being asked for.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        gone.Cancel();
        gone.Dispose();
    }

    private async Task<PageShown<TView>> LoadedAsync(string address, IFilterVocabulary vocabulary)
    {
        try
        {
            return await LoadedAsync(Read(address, vocabulary));
        }
        catch (InvalidRequestException invalid)
        {
            return await LoadedAsync(Read(address, new Without(vocabulary, invalid.Problems)));
        }
    }

    private async Task<PageShown<TView>> LoadedAsync(PageQuery query)
    {
        try
        {
            var view = await LoadAsync(query, gone.Token);
            return new PageShown<TView>(query.Address, query.Problems, view);
        }
        catch (VersionGoneException) when (query.Address.Options.Cursor is not null)
        {
            query.Drop(query.Address.Paging(null), "cursor", $"{query.Address.Options.Cursor}", QueryRule.EarlierVersion);
            return await LoadedAsync(query);
        }
    }

    private PageQuery Read(string address, IFilterVocabulary vocabulary)
    {
        var parsed = QueryCodec.ParseLink(new Uri(address).Query, vocabulary, Known);
        return new PageQuery(new PageAddress(Dataset, parsed.Filter, parsed.Options, Path) { IsEmbed = IsEmbed }, parsed.Problems);
    }
}

/// <summary>A vocabulary without the values that an answer refused: the browser learns from it which there are not.</summary>
internal sealed class Without(IFilterVocabulary vocabulary, IReadOnlyList<QueryProblem> refused) : IFilterVocabulary
{
    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => vocabulary.Has(facet, id) && !refused.Any(problem => problem.Concerns(facet, id));

    /// <inheritdoc/>
    public IEnumerable<string> Named(Facet facet, string id) => Has(facet, id) ? vocabulary.Named(facet, id) : [];
}

/// <summary>An address being answered.</summary>
public sealed class PageQuery(PageAddress address, IReadOnlyList<QueryProblem> problems)
{
    /// <summary>The address, without what could not be used.</summary>
    public PageAddress Address { get; private set; } = address;

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; private set; } = problems;

    /// <summary>Leaves something out of the address, and says why.</summary>
    public void Drop(PageAddress without, string parameter, string value, QueryRule rule) => Drop(without, new QueryProblem(parameter, value, rule));

    /// <summary>Leaves something out of the address, for a reason.</summary>
    public void Drop(PageAddress without, QueryProblem problem)
    {
        Address = without;
        Problems = [.. Problems, problem];
    }
}

/// <summary>A page with its answer.</summary>
/// <param name="Address">Address of the page.</param>
/// <param name="Problems">What of the address could not be used.</param>
/// <param name="View">What is shown.</param>
public sealed record PageShown<TView>(PageAddress Address, IReadOnlyList<QueryProblem> Problems, TView View);
