using Dashboard.Shared.Filters;

namespace Dashboard.Client.Tests;

/// <summary>A catalog with the dataset of <see cref="Sample"/> that accepts every value.</summary>
internal sealed class AnyCatalog : IDatasetCatalog, IFilterVocabulary
{
    public string? Default => null;

    public IFilterVocabulary? Vocabulary(string dataset) => dataset == Sample.Dataset ? this : null;

    public bool Has(Facet facet, string id) => true;
}
