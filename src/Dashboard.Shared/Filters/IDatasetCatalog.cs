namespace Dashboard.Shared.Filters;

/// <summary>The served datasets, for parsing addresses.</summary>
public interface IDatasetCatalog
{
    /// <summary>The dataset shown if none is named; null if there are several and no default is set.</summary>
    string? Default { get; }

    /// <summary>The values of a dataset, or null if there is no such dataset.</summary>
    IFilterVocabulary? Vocabulary(string dataset);
}
