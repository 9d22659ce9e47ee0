namespace Dashboard.Shared.Filters;

/// <summary>Knows the datasets that are served, so that an address can be read.</summary>
public interface IDatasetCatalog
{
    /// <summary>The values that a dataset has, or null when there is no such dataset.</summary>
    IFilterVocabulary? Vocabulary(string dataset);
}
