using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The head of a column that sorts the table by it, and the other way round when it does already.</summary>
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

    private Sorting<TColumn> Now => Sorting.Parse<TColumn>(Address.Options.Sort) ?? default;

    private bool IsSorted => EqualityComparer<TColumn>.Default.Equals(Now.Column, Column);

    private Sorting<TColumn> Next => new(Column, IsSorted ? !Now.Descending : GreatestFirst);

    private string? Direction => !IsSorted ? null : Now.Descending ? "descending" : "ascending";

    private string Arrow => !IsSorted ? "" : Now.Descending ? "↓" : "↑";
}
