using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The head of a column of a table that can be sorted by it.</summary>
public sealed partial class SortHead<TColumn>
    where TColumn : struct, Enum
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The column.</summary>
    [Parameter, EditorRequired]
    public required TColumn Column { get; set; }

    /// <summary>Its name.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Whether readers look for the greatest first.</summary>
    [Parameter]
    public bool GreatestFirst { get; set; }

    private string? Direction => SortLink<TColumn>.IsDescending(Address, Column) switch
    {
        true => "descending",
        false => "ascending",
        null => null,
    };
}
