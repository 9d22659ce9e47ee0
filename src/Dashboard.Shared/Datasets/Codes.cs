namespace Dashboard.Shared.Datasets;

/// <summary>How exactly a place is known. Ordered from exact to coarse.</summary>
public enum GeoPrecision
{
    /// <summary>The spot itself, good to a few hundred metres.</summary>
    Site,

    /// <summary>A part of a town.</summary>
    Area,

    /// <summary>The town is known, not the spot in it.</summary>
    Settlement,

    /// <summary>Only the first-level region is known; its point is a label point, not a location.</summary>
    Region,

    /// <summary>Concerns a whole country: no point on a map would be honest.</summary>
    Country,

    /// <summary>The place has a name, and nobody knows where it is: it is not on the map.</summary>
    Unknown,
}

/// <summary>How exactly a date is known. For <see cref="Month"/> and <see cref="Year"/> the date holds any day of that period.</summary>
public enum DatePrecision
{
    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To about an hour.</summary>
    Hour,

    /// <summary>The day and the part of it (morning, evening) are known.</summary>
    PartOfDay,

    /// <summary>The day is known, not the hour.</summary>
    Day,

    /// <summary>Only the month is known.</summary>
    Month,

    /// <summary>Only the year is known.</summary>
    Year,
}

/// <summary>What the clock time of an event means.</summary>
public enum TimeKind
{
    /// <summary>It happened at this time.</summary>
    At,

    /// <summary>It happened at about this time.</summary>
    About,

    /// <summary>It began at this time.</summary>
    From,

    /// <summary>It had happened by this time, when it was reported.</summary>
    Reported,

    /// <summary>It happened within this span.</summary>
    Between,
}

/// <summary>What a figure counts.</summary>
public enum Measure
{
    /// <summary>People killed.</summary>
    Killed,

    /// <summary>People injured.</summary>
    Injured,

    /// <summary>People detained.</summary>
    Detained,

    /// <summary>People missing.</summary>
    Missing,

    /// <summary>People who took part.</summary>
    Participants,
}

/// <summary>The kind of claimant. Sources: Every Casualty Standards; Airwars.</summary>
public enum ClaimantKind
{
    /// <summary>A body of the state concerned.</summary>
    Official,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A news medium.</summary>
    Media,

    /// <summary>An international organisation or a foreign state.</summary>
    International,

    /// <summary>A witness, a relative or a friend.</summary>
    Witness,

    /// <summary>The dataset does not say: nobody counts it as an official or as another.</summary>
    NotStated,
}

/// <summary>The state of a claim as the dataset records it today.</summary>
public enum ClaimStatus
{
    /// <summary>Still claimed.</summary>
    Current,

    /// <summary>Replaced by a later claim of the same key.</summary>
    Superseded,

    /// <summary>Taken back by whoever stated it.</summary>
    Withdrawn,
}

/// <summary>How a later claim replaced an earlier one.</summary>
public enum SupersededHow
{
    /// <summary>The same claimant gave a new figure.</summary>
    Revised,

    /// <summary>Another claimant gave a later, more complete count.</summary>
    Overtaken,
}

/// <summary>How a whole is divided into parts.</summary>
public enum Partition
{
    /// <summary>By place.</summary>
    Place,

    /// <summary>By group of people.</summary>
    Group,

    /// <summary>By cause or circumstances.</summary>
    Cause,
}

/// <summary>How much of its place and group a figure covers.</summary>
public enum Coverage
{
    /// <summary>Exactly the place and the group.</summary>
    Whole,

    /// <summary>Only a part of them.</summary>
    Part,

    /// <summary>More than them.</summary>
    More,
}

/// <summary>A reservation about a claim. Claims with one are listed, but <see cref="Doubtful"/> ones never count in a range.</summary>
public enum ClaimDoubt
{
    /// <summary>The day on which it was stated is unknown.</summary>
    Undated,

    /// <summary>The text may mean something else; never part of a range.</summary>
    Doubtful,
}

/// <summary>Whether this project has read the original.</summary>
public enum Verification
{
    /// <summary>Seen in the source.</summary>
    Seen,

    /// <summary>Not yet checked against the original.</summary>
    Check,
}
