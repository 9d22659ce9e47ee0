using Dashboard.Server.SheetImports.Values;

namespace Dashboard.Server.SheetImports;

/// <summary>What the keeper says about a sheet that is imported; null: find it out, or leave it as it was.</summary>
internal sealed record ImportOptions
{
    /// <summary>Id of the dataset, the name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>Title in the language of the sheet.</summary>
    public string? Title { get; init; }

    /// <summary>Language tag of the texts.</summary>
    public string? Language { get; init; }

    /// <summary>The place of every row without one, and the town in which places that are not found lie.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country.</summary>
    public string? Country { get; init; }

    /// <summary>SPDX identifier, or words.</summary>
    public string? Licence { get; init; }

    /// <summary>Who claims figures for which the sheet names nobody.</summary>
    public string? ClaimedBy { get; init; }

    /// <summary>Who counted the deaths in every row; null: they are claims, unless the sheet is of ACLED or UCDP.</summary>
    public string? CodedBy { get; init; }

    /// <summary>The order of day and month where the dates do not say.</summary>
    public DayOrder? Dates { get; init; }

    /// <summary>Whether rows that were changed by hand are taken from the sheet; else from the folder.</summary>
    public bool TakeSheet { get; init; }
}
