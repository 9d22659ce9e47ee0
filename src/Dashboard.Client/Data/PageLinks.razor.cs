using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The rows shown, and links to the other pages.</summary>
public sealed partial class PageLinks
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The position of this page.</summary>
    [Parameter, EditorRequired]
    public required Paging Pages { get; set; }

    /// <summary>Number of rows on all pages.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    /// <summary>Accessible name of these links.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    private IEnumerable<(string Name, string? Cursor, bool Leads)> Links =>
    [
        (DataText.First, null, Pages.Start > 0),
        (DataText.Previous, Pages.Previous, Pages.Previous is not null),
        (DataText.Next, Pages.Next, Pages.Next is not null),
        (DataText.Last, Pages.Last, Pages.Last is not null),
    ];

    private string To(string? cursor) => $"{Address.Paging(cursor is null ? null : Cursor.Parse(cursor)).Href}#table";
}
