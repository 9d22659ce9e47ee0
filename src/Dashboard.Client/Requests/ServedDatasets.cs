using Dashboard.Shared.Filters;

namespace Dashboard.Client.Requests;

/// <summary>
/// The datasets as the browser knows them: those that it has whole, and of others nothing. There every dataset and every value of a facet passes, and
/// the API says which there are not; pages deal with its refusals. The address <c>/</c> is answered by the server, which knows what is shown by default.
/// </summary>
internal sealed class ServedDatasets(LoadedSnapshots loaded) : IDatasetCatalog
{
    /// <inheritdoc/>
    public string? Default => null;

    /// <inheritdoc/>
    public IFilterVocabulary? Vocabulary(string dataset) => loaded.Find(dataset) ?? (IFilterVocabulary)AnyVocabulary.Instance;
}
