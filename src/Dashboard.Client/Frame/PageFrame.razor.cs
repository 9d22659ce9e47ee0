using Dashboard.Client.Addresses;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>What is around every page of a dataset but the dashboard: its head, what of the address was left out, its foot.</summary>
public sealed partial class PageFrame
{
    /// <summary>Where the reader is.</summary>
    [Parameter, EditorRequired]
    public required PageAddress Address { get; set; }

    /// <summary>The dataset.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>What of the address could not be used.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<QueryProblem> Problems { get; set; }

    /// <summary>What the page is about; the dataset's title is added in the document's title.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>A sentence or two for search results, or null.</summary>
    [Parameter]
    public string? Description { get; set; }

    /// <summary>The event, where the page is about one; else null.</summary>
    [Parameter]
    public EventItem? Event { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>What stays at the foot of a phone's screen, or null.</summary>
    [Parameter]
    public RenderFragment? Tabs { get; set; }

    private string DocumentTitle => $"{Title} – {About.Title.Text}";
}
