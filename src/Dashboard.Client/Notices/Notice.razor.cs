using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>Says what of the address could not be used, and what would be right; also where other data are shown than were asked for.</summary>
public sealed partial class Notice
{
    /// <summary>Its id, for fields whose value was not used.</summary>
    public const string Id = "left-out";

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset, in the version that is shown.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>What could not be used.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    private IReadOnlyList<QueryProblem> All => Address.Options.Version is { } asked && asked != About.Version
        ? [.. Problems, QueryProblem.Of("version", asked, QueryRule.OtherVersion, About.Version)]
        : Problems;
}
