using System.Globalization;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Notices;

/// <summary>Says if an older version is shown, and lists unusable parts of the address with suggestions.</summary>
public sealed partial class Notice
{
    /// <summary>Its id, for fields with an invalid value.</summary>
    public const string Id = "left-out";

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The problems.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    private List<QueryProblem> LeftOut => [.. Problems.Where(problem => problem.Code != QueryRule.OlderVersion)];

    private DateOnly? OlderOf => Problems.FirstOrDefault(problem => problem.Code == QueryRule.OlderVersion) is { } older
        ? DateOnly.ParseExact(older.Argument, "O", CultureInfo.InvariantCulture)
        : null;

    private PageAddress Difference => Address.About;
}
