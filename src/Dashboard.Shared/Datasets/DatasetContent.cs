namespace Dashboard.Shared.Datasets;

// One record per file of a dataset folder. Text in a language is not here: it is in TextEntry, by entity, id, field and language.
// Lists keep the order of the file. Missing is null or an empty list, never 0 or "".
/// <summary>A whole dataset as its files say it: the loader returns it, the store keeps it, a snapshot is built from it.</summary>
public sealed record DatasetContent
{
    /// <summary>What it is about.</summary>
    public required DatasetInfo Info { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Region> Regions { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>In file order, which is the order within a day.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>In file order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>In file order.</summary>
    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>The steps of all stories, in file order.</summary>
    public IReadOnlyList<StoryStep> StorySteps { get; init; } = [];

    /// <summary>What was published and is gone, in file order.</summary>
    public IReadOnlyList<RemovedEntity> Removed { get; init; } = [];

    /// <summary>All texts of all languages.</summary>
    public required IReadOnlyList<TextEntry> Texts { get; init; }
}
