using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>The kept versions, newest first, each with what it added, changed and removed.</summary>
public sealed partial class VersionList
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The versions.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<VersionChanges> History { get; set; }

    /// <summary>Name of the version shown.</summary>
    [Parameter, EditorRequired]
    public required string Shown { get; set; }

    private static string NameOf(DatasetVersion version) =>
        AboutText.FormatVersion(Numbers.Count(version.Number), Dates.Full(VersionChoice.DayOf(version)));

    private PageAddress Older(DatasetVersion version) => Address.Dashboard.InVersion(version.Name);
}
