using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>Sorts a table by a column, or reverses the order if it is sorted by it already.</summary>
public sealed partial class SortLink<TColumn>
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

    private bool? Descending => IsDescending(Address, Column);

    private Sorting<TColumn> Next => new(Column, Descending is { } descending ? !descending : GreatestFirst);

    private string Arrow => Descending switch
    {
        true => "↓",
        false => "↑",
        null => "",
    };

    /// <summary>The direction in which a table is sorted by a column; null if it is sorted by another.</summary>
    internal static bool? IsDescending(PageAddress address, TColumn column)
    {
        var now = Sorting.Parse<TColumn>(address.Options.Sort) ?? default;
        return EqualityComparer<TColumn>.Default.Equals(now.Column, column) ? now.Descending : null;
    }
}
