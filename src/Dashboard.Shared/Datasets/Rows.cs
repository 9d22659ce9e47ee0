namespace Dashboard.Shared.Datasets;

// One record per file of a dataset folder. Text in a language is not here: it is in TextEntry, by entity, id, field and language.
// Lists keep the order of the file. Missing is null or an empty list, never 0 or "".

/// <summary>A place. Columns of <c>places.csv</c>; texts: <c>label</c> (short), <c>name</c>, <c>note</c>.</summary>
public sealed record Place
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The town that this spot belongs to on a map, or null. Never an administrative relation.</summary>
    public string? Within { get; init; }

    /// <summary>ISO 3166-2 code as of the events, or null for a whole country.</summary>
    public string? Region { get; init; }

    /// <summary>IANA name; null means the dataset's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Degrees, WGS 84, -90 to 90.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, WGS 84, -180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>What the point stands for.</summary>
    public required GeoPrecision Precision { get; init; }

    /// <summary>GeoNames id, or null.</summary>
    public string? GeonamesId { get; init; }

    /// <summary>Where the coordinates come from, or null.</summary>
    public string? CoordinatesFrom { get; init; }

    /// <summary>ISO 3166-2 code after the reform of borders that the dataset notes, or null.</summary>
    public string? RegionLater { get; init; }

    /// <summary>A note of the compilers, in English, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>A first-level region. Columns of <c>regions.csv</c>; texts: <c>name</c>.</summary>
public sealed record Region
{
    /// <summary>ISO 3166-2 code; basemap polygons carry the same.</summary>
    public required string Id { get; init; }

    /// <summary>The place that stands for it.</summary>
    public required string Place { get; init; }
}

/// <summary>A person, body or group that took part. Columns of <c>actors.csv</c>; texts: <c>name</c>.</summary>
public sealed record Actor
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The dataset's own word for the kind of actor.</summary>
    public required string Kind { get; init; }
}

/// <summary>A theme. Columns of <c>themes.csv</c>; texts: <c>name</c>. File order is the order of rings and legends.</summary>
public sealed record Theme
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>The top theme that this one belongs to, or null for a top theme. Two levels only.</summary>
    public string? Parent { get; init; }

    /// <summary>Colour slot of a top theme: "1" to "6" or "ink"; null on children, which wear their parent's.</summary>
    public string? Slot { get; init; }
}

/// <summary>Something that happened. Columns of <c>events.csv</c>; texts: <c>title</c>, <c>summary</c>, <c>moment_label</c>.</summary>
public sealed record Event
{
    /// <summary>Unique and stable for ever.</summary>
    public required string Id { get; init; }

    /// <summary>First day, local at the place.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, local at the place, inclusive; never before <see cref="Start"/>.</summary>
    public required DateOnly End { get; init; }

    /// <summary>How exactly the time is known.</summary>
    public required DatePrecision DatePrecision { get; init; }

    /// <summary>HH:MM, or HH:MM-HH:MM (the second may be on the next day), local at the place; null when not known.</summary>
    public string? Time { get; init; }

    /// <summary>What <see cref="Time"/> means; null when there is none.</summary>
    public TimeKind? TimeKind { get; init; }

    /// <summary>The part of the day, a word of the vocabulary's <c>time_of_day</c>; null when not known.</summary>
    public string? TimeOfDay { get; init; }

    /// <summary>Where, an id of <c>places.csv</c>.</summary>
    public required string Place { get; init; }

    /// <summary>How exactly the location is known.</summary>
    public required GeoPrecision LocationPrecision { get; init; }

    /// <summary>Event type of the ACLED taxonomy, e.g. "Protests".</summary>
    public required string Type { get; init; }

    /// <summary>Sub-event type of the ACLED taxonomy, e.g. "Peaceful protest".</summary>
    public required string SubType { get; init; }

    /// <summary>Ids of <c>themes.csv</c>, one or more.</summary>
    public required string[] Themes { get; init; }

    /// <summary>Ids of <c>actors.csv</c>.</summary>
    public required string[] Actors { get; init; }

    /// <summary>Ids of <c>sources.csv</c>.</summary>
    public required string[] Sources { get; init; }

    /// <summary>1 is labelled first on the timeline, then 2; null when not a key moment.</summary>
    public int? KeyMoment { get; init; }

    /// <summary>By whom names of people under 18 were made public ("family"); null when by nobody.</summary>
    public string? NamesPublic { get; init; }

    /// <summary>Whether this project saw the original.</summary>
    public required Verification Verification { get; init; }
}

/// <summary>A casualty figure as its claimant gave it. Columns of <c>claims.csv</c>; texts: <c>claimant</c>, <c>scope</c>, <c>words</c>, <c>withdrawn_reason</c>.</summary>
public sealed record Claim
{
    /// <summary>Unique; never turns into 404.</summary>
    public required string Id { get; init; }

    /// <summary>The event that the figure counts people of, or null when it counts those of a place.</summary>
    public string? AboutEvent { get; init; }

    /// <summary>The event where it was said, or null.</summary>
    public string? StatedAt { get; init; }

    /// <summary>The place that it counts in.</summary>
    public required string Place { get; init; }

    /// <summary>What it counts.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Whom it counts, a word of the vocabulary's <c>group</c>.</summary>
    public required string Group { get; init; }

    /// <summary>How it counts, a word of the vocabulary's <c>basis</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>What of place and group it covers.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Lowest number meant, people, or null.</summary>
    public int? Low { get; init; }

    /// <summary>The number as stated, people; null when only words were used.</summary>
    public int? Best { get; init; }

    /// <summary>Highest number meant, people; null: open above ("or more"), or not known where there is no number at all.</summary>
    public int? High { get; init; }

    /// <summary>Who claims, an id of a namespace of its own: the same id means the same claimant.</summary>
    public required string ClaimantId { get; init; }

    /// <summary>What kind of claimant.</summary>
    public required ClaimantKind ClaimantKind { get; init; }

    /// <summary>The day on which it was stated (or any day of the period, see <see cref="StatedPrecision"/>).</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary><see cref="DatePrecision.Day"/>, <see cref="DatePrecision.Month"/> or <see cref="DatePrecision.Year"/>.</summary>
    public required DatePrecision StatedPrecision { get; init; }

    /// <summary>Its state today.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>The day on which it was withdrawn, or null.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Claimant id of who withdrew it, or null.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>The claim that replaced it, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How it was replaced; null when it was not.</summary>
    public SupersededHow? SupersededHow { get; init; }

    /// <summary>The claim that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>By what that whole is divided; null when not a part.</summary>
    public Partition? PartBy { get; init; }

    /// <summary>Ids of <c>sources.csv</c>, one or more.</summary>
    public required string[] Sources { get; init; }

    /// <summary>What limits its use, or null.</summary>
    public ClaimDoubt? Doubt { get; init; }

    /// <summary>Whether this project saw the original.</summary>
    public required Verification Verification { get; init; }
}

/// <summary>How somebody explained the events. Columns of <c>statements.csv</c>; texts: <c>speaker</c>, <c>text</c>.</summary>
public sealed record Statement
{
    /// <summary>Unique.</summary>
    public required string Id { get; init; }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>The dataset's own word for the kind of speaker.</summary>
    public required string SpeakerKind { get; init; }

    /// <summary>The account that it supports, a word of the vocabulary's <c>account</c>.</summary>
    public required string Account { get; init; }

    /// <summary>The events that it speaks of.</summary>
    public required string[] Events { get; init; }

    /// <summary>Ids of <c>sources.csv</c>, one or more.</summary>
    public required string[] Sources { get; init; }
}

/// <summary>A publication. Columns of <c>sources.csv</c>; publisher, title and note are in the language of the compilers.</summary>
public sealed record Source
{
    /// <summary>Unique slug.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Address, http or https only; null when it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was published (or any day of the period); null when not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How exactly that day is known; null when there is none.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>Whether this project read its text.</summary>
    public required bool TextRead { get; init; }

    /// <summary>A note of the compilers, in English, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>A word of the dataset's own (<c>vocabulary.csv</c>); texts: entity = <see cref="Kind"/>, field <c>name</c>.</summary>
public sealed record Word
{
    /// <summary><c>group</c>, <c>basis</c>, <c>account</c> or <c>time_of_day</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Unique within its kind.</summary>
    public required string Id { get; init; }
}

/// <summary>One text in one language: of a language column (<c>name_ru</c>) or of a texts file.</summary>
public sealed record TextEntry
{
    /// <summary><c>dataset</c>, <c>place</c>, <c>region</c>, <c>actor</c>, <c>theme</c>, <c>event</c>, <c>claim</c>, <c>statement</c>, or a kind of <see cref="Word"/>.</summary>
    public required string Entity { get; init; }

    /// <summary>Id of the thing.</summary>
    public required string Id { get; init; }

    /// <summary><c>title</c>, <c>summary</c>, <c>name</c>, ...</summary>
    public required string Field { get; init; }

    /// <summary>BCP 47 language tag: <c>en</c>, <c>ru</c>, <c>kk</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Plain text, never markup.</summary>
    public required string Text { get; init; }
}

/// <summary>A whole dataset as its files say it: what the loader gives, the store keeps and a snapshot is built from.</summary>
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

    /// <summary>All texts of all languages.</summary>
    public required IReadOnlyList<TextEntry> Texts { get; init; }
}
