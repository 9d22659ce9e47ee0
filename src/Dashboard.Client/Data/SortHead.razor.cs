using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The head of a sortable column.</summary>
public sealed partial class SortHead<TColumn>
    where TColumn : struct, Enum
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The column.</summary>
    [Parameter, EditorRequired]
    public required TColumn Column { get; set; }

    /// <summary>Its name.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Whether it sorts in descending order first.</summary>
    [Parameter]
    public bool GreatestFirst { get; set; }

    private string? Direction => SortLink<TColumn>.IsDescending(Address, Column) switch
    {
        true => "descending",
        false => "ascending",
        null => null,
    };
}
