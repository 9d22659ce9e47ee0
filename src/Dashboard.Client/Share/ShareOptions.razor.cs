using Dashboard.Client.Addresses;
using Dashboard.Client.Layout;
using Dashboard.Client.Stories;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>Options of the shared view. Language and colours are those of this page, which is its own preview.</summary>
public sealed partial class ShareOptions
{
    private const string SelectedEvent = "event";
    private const string OfStory = "story";
    private static readonly string[] SetByForm = ["height"];

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>What can be shared.</summary>
    [Parameter, EditorRequired]
    public required ShareView View { get; set; }

    /// <summary>The codes for these options.</summary>
    [Parameter, EditorRequired]
    public required SharedCodes Codes { get; set; }

    // The default view.
    private string Preset => View.Selected is not null ? SelectedEvent : IsStoryShared ? OfStory : "dashboard";

    private bool IsStoryShared => Address.Options.SharedPage is { } page && SharedView.StoryIn(page) is not null;

    private IEnumerable<(string View, string Name)> Views =>
    [
        .. View.Selected is null ? Array.Empty<(string, string)>() : [(SelectedEvent, LayoutText.Event)],
        .. IsStoryShared ? [(OfStory, StoriesText.Story)] : Array.Empty<(string, string)>(),
        ("dashboard", ShareText.MapAndTimeline),
        ("map", LayoutText.Map),
        ("timeline", ShareText.Timeline),
        ("matrix", LayoutText.WhereAndWhen),
        ("casualties", LayoutText.Casualties),
    ];

    private IReadOnlyList<string> Offered => View.Shown.View.About.Languages;

    private bool IsView(string view) => view == (Address.Options.View ?? Preset);

    private PageAddress With(ViewOptions options) => Address with { Options = options };
}
