namespace Dashboard.Shared.Datasets;

/// <summary>How someone explained the events. Columns of <c>statements.csv</c>; texts: <c>speaker</c>, <c>text</c>.</summary>
public sealed record Statement
{
    /// <summary>Unique.</summary>
    public required string Id { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>The dataset's own word for the kind of speaker.</summary>
    public required string SpeakerKind { get; init; }

    /// <summary>The account that it supports, a word of the vocabulary's <c>account</c>.</summary>
    public required string Account { get; init; }

    /// <summary>The events that it is about.</summary>
    public required string[] Events { get; init; }

    /// <summary>Ids of <c>sources.csv</c>, one or more.</summary>
    public required string[] Sources { get; init; }
}
