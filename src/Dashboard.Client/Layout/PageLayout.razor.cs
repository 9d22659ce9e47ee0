using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Layout;

/// <summary>The frame around every page of a dataset except the dashboard: head, notices, foot.</summary>
public sealed partial class PageLayout
{
    /// <summary>Address of the page.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Problems with the address.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    /// <summary>The title of the page; the document title adds that of the dataset.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Description for search results, or null.</summary>
    [Parameter]
    public string? Description { get; set; }

    /// <summary>The event that the page is about, or null.</summary>
    [Parameter]
    public EventItem? Event { get; set; }

    /// <summary>The content of the page.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Content fixed at the bottom of a phone's screen, or null.</summary>
    [Parameter]
    public RenderFragment? Tabs { get; set; }

    private string DocumentTitle => $"{Title} – {About.Title.Text}";
}
