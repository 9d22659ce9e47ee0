namespace Dashboard.Shared.Datasets;

/// <summary>One text in one language, from a language column (<c>name_ru</c>) or a texts file.</summary>
public sealed record TextEntry
{
    /// <summary>
    /// <c>dataset</c>, <c>place</c>, <c>region</c>, <c>actor</c>, <c>theme</c>, <c>event</c>, <c>claim</c>, <c>statement</c>,
    /// <c>story</c>, <c>story_step</c>, or a kind of <see cref="Word"/>.
    /// </summary>
    public required string Entity { get; init; }

    /// <summary>Id of the entity.</summary>
    public required string Id { get; init; }

    /// <summary><c>title</c>, <c>summary</c>, <c>name</c>, ...</summary>
    public required string Field { get; init; }

    /// <summary>BCP 47 language tag: <c>en</c>, <c>ru</c>, <c>kk</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Plain text, never markup.</summary>
    public required string Text { get; init; }
}
