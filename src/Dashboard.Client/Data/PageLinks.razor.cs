using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>Which rows are shown, and the ways to the others.</summary>
public sealed partial class PageLinks
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Where this page is.</summary>
    [Parameter, EditorRequired]
    public required Paging Pages { get; set; }

    /// <summary>Rows of all pages.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    /// <summary>What tells these links from the others on the page.</summary>
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
