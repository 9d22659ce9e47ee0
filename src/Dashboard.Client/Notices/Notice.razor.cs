using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>Lists unusable parts of the address with suggestions, and says if other data are shown than requested.</summary>
public sealed partial class Notice
{
    /// <summary>Its id, for fields with an invalid value.</summary>
    public const string Id = "left-out";

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset in the version shown.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>The problems.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    private IReadOnlyList<QueryProblem> All => Address.Options.Version is { } asked && asked != About.Version
        ? [.. Problems, QueryProblem.Of("version", asked, QueryRule.OtherVersion, About.Version)]
        : Problems;
}
