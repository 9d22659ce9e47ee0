namespace Dashboard.Shared.Filters;

/// <summary>Knows the datasets that are served, so that an address can be read.</summary>
public interface IDatasetCatalog
{
    /// <summary>The dataset that is shown where none is named; null when there are several and none was chosen.</summary>
    string? Default { get; }

    /// <summary>The values that a dataset has, or null when there is no such dataset.</summary>
    IFilterVocabulary? Vocabulary(string dataset);
}
