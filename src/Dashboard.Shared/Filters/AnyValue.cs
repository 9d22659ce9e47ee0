namespace Dashboard.Shared.Filters;

/// <summary>A vocabulary that has every value: for who reads an address and leaves it to others to say what exists.</summary>
public sealed class AnyValue : IFilterVocabulary
{
    private AnyValue()
    {
    }

    /// <summary>The one there is.</summary>
    public static AnyValue Instance { get; } = new();

    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => true;
}
