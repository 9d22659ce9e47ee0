using Dashboard.Shared.Filters;

namespace Dashboard.Client.Requests;

/// <summary>
/// The datasets known in the browser. For datasets that are not loaded, every id and every facet value is accepted, and the API reports
/// which do not exist; pages handle its errors. The address <c>/</c> is left to the server, which knows the default dataset.
/// </summary>
internal sealed class ServedDatasets(LoadedSnapshots loaded) : IDatasetCatalog
{
    /// <inheritdoc/>
    public string? Default => null;

    /// <inheritdoc/>
    public IFilterVocabulary? Vocabulary(string dataset) => loaded.Find(dataset) ?? (IFilterVocabulary)AnyVocabulary.Instance;
}
