namespace Dashboard.Shared.Filters;

/// <summary>The vocabularies of the datasets that are served, for reading an address before anything is asked.</summary>
public interface IVocabularies
{
    /// <summary>The vocabulary of a dataset; null when no dataset of that slug is served.</summary>
    IFilterVocabulary? Find(string dataset);
}
