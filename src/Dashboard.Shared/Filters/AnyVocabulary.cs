namespace Dashboard.Shared.Filters;

/// <summary>A vocabulary that accepts every value, for parsing an address without checking which values exist.</summary>
public sealed class AnyVocabulary : IFilterVocabulary
{
    private AnyVocabulary()
    {
    }

    /// <summary>The only instance.</summary>
    public static AnyVocabulary Instance { get; } = new();

    /// <inheritdoc/>
    public bool Has(Facet facet, string id) => true;

    /// <inheritdoc/>
    public string? Counting(string value) => CodedCount.HasForm(value) ? value : null;
}
