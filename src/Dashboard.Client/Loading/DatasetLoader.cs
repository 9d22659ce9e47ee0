using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Versions;
using Dashboard.Shared.Views;
using MediatR;

namespace Dashboard.Client.Loading;

/// <summary>Loads a page of a dataset: parses the address, once, and requests the view.</summary>
/// <typeparam name="TView">The view of the page.</typeparam>
public abstract class DatasetLoader<TView>(IMediator mediator, IDatasetCatalog catalog) : IPageLoader<LoadedView<TView>>
    where TView : class
{
    /// <summary>Handles requests.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Whether the page is an embed.</summary>
    protected virtual bool IsEmbed => false;

    /// <summary>The parameters known at its address: one of the sets of <see cref="Parameters"/>.</summary>
    protected virtual IReadOnlySet<string> Known => Parameters.All;

    /// <inheritdoc/>
    public string? RedirectOf(PageRoute route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var address = new Uri(route.Address);
        // A form without scripts sends typed days (docs/decisions/0056).
        return QueryCodec.WithIsoDates(address.Query) is { } query ? $"{address.AbsolutePath}?{query}" : null;
    }

    /// <inheritdoc/>
    public async Task<LoadedView<TView>> LoadAsync(PageRoute route, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(route);
        var vocabulary = catalog.Vocabulary(route.Dataset) ?? throw new UnknownEntityException("dataset", route.Dataset, null, []);
        try
        {
            return await ShownAsync(Read(route, vocabulary), cancellationToken);
        }
        catch (InvalidRequestException invalid)
        {
            return await ShownAsync(Read(route, new Without(vocabulary, invalid.Problems)), cancellationToken);
        }
    }

    /// <summary>The path after the dataset's slug, as in <see cref="PageAddress.Page"/>.</summary>
    protected abstract string Path(PageRoute route);

    /// <summary>Loads the view.</summary>
    /// <param name="query">The address; invalid parts are dropped here.</param>
    /// <param name="cancellationToken">Cancelled when the page is disposed.</param>
    /// <exception cref="UnknownEntityException">There is no such page: the reader sees "not found".</exception>
    protected abstract Task<TView> LoadAsync(PageQuery query, CancellationToken cancellationToken);

    /// <summary>The event selected by the address, or null. If it does not exist, the selection is dropped from the address.</summary>
    protected async Task<EventDetail?> SelectedEventAsync(PageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var address = query.Address;
        if (address.Options.Select is not { Kind: "events" } select)
            return null;
        try
        {
            return await Mediator.Send(
                new GetEvent(address.Dataset, select.Id, address.Filter, address.Options.Language),
                cancellationToken);
        }
        catch (UnknownEntityException unknown) when (unknown.Dataset is not null)
        {
            var rule = unknown.Removed is null ? QueryRule.UnknownEvent : QueryRule.RemovedEvent;
            query.Drop(address.Closed, QueryProblem.Of("select", select.ToString(), rule) with { Removed = unknown.Removed });
            return null;
        }
    }

    private async Task<LoadedView<TView>> ShownAsync(PageQuery query, CancellationToken cancellationToken)
    {
        try
        {
            var view = await LoadAsync(query, cancellationToken);
            await SayVersionAsync(query, cancellationToken);
            return new LoadedView<TView>(query.Address, query.Problems, view);
        }
        catch (VersionGoneException) when (query.Address.Options.Cursor is not null)
        {
            query.Drop(query.Address.Paging(null), "cursor", $"{query.Address.Options.Cursor}", QueryRule.EarlierVersion);
            return await ShownAsync(query, cancellationToken);
        }
    }

    // Only the server answers for older versions: in the browser their pages are loaded from it.
    private async Task SayVersionAsync(PageQuery query, CancellationToken cancellationToken)
    {
        if (!query.Address.IsOfVersion)
            return;
        var versions = await Mediator.Send(new GetVersions(query.Address.Dataset), cancellationToken);
        if (versions.Shown.Number != versions.Current.Number)
            query.Say(QueryProblem.Of("version", versions.Shown.Name, QueryRule.OlderVersion, $"{VersionChoice.DayOf(versions.Shown):O}"));
    }

    private PageQuery Read(PageRoute route, IFilterVocabulary vocabulary)
    {
        var parsed = QueryCodec.ParseLink(new Uri(route.Address).Query, vocabulary, Known);
        return new PageQuery(
            new PageAddress(route.Dataset, parsed.Filter, parsed.Options, Path(route)) { IsEmbed = IsEmbed },
            route.Id,
            parsed.Problems);
    }
}

/// <summary>A vocabulary without the values that a response rejected: that is how the browser learns that they do not exist.</summary>
internal sealed class Without(IFilterVocabulary vocabulary, IReadOnlyList<QueryProblem> refused) : IFilterVocabulary
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Languages => vocabulary.Languages;

    /// <inheritdoc/>
    public bool IsOffered(string language) =>
        vocabulary.IsOffered(language) && !refused.Any(problem => problem.Parameter == "lang" && problem.Value == language);

    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => vocabulary.Has(facet, id) && !refused.Any(problem => problem.Concerns(facet, id));

    /// <inheritdoc/>
    public IEnumerable<string> Named(Facet facet, string id) => Has(facet, id) ? vocabulary.Named(facet, id) : [];

    /// <inheritdoc/>
    public IReadOnlyList<Coder> Coders => vocabulary.Coders;

    /// <inheritdoc/>
    public string? Counting(string value) =>
        refused.Any(problem => problem.Parameter == "count") ? null : vocabulary.Counting(value);
}

/// <summary>A loaded page of a dataset.</summary>
/// <param name="Address">Where the reader is.</param>
/// <param name="Problems">Problems with the address.</param>
/// <param name="View">The view.</param>
public sealed record LoadedView<TView>(PageAddress Address, IReadOnlyList<QueryProblem> Problems, TView View);
