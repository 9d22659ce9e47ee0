using Dashboard.Client.Addresses;
using Dashboard.Client.Frame;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>Which view is shared and how it looks. Language and colours are those of this page, which so shows itself what is chosen.</summary>
public sealed partial class ShareOptions
{
    private const string SelectedEvent = "event";
    private static readonly string[] SetByForm = ["height"];

    // Each language names itself.
    private static readonly (string Id, string Name)[] Languages = [("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")];

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>What can be shared.</summary>
    [Parameter, EditorRequired]
    public required ShareView View { get; set; }

    /// <summary>What comes of the options.</summary>
    [Parameter, EditorRequired]
    public required SharedCodes Codes { get; set; }

    // What an address shares that names no view.
    private string Preset => View.Selected is null ? "dashboard" : SelectedEvent;

    private IEnumerable<(string View, string Name)> Views =>
    [
        .. View.Selected is null ? Array.Empty<(string, string)>() : [(SelectedEvent, FrameText.Event)],
        ("dashboard", ShareText.MapAndTimeline),
        ("map", FrameText.Map),
        ("timeline", ShareText.Timeline),
        ("casualties", FrameText.Casualties),
    ];

    private bool IsView(string view) => view == (Address.Options.View ?? Preset);

    private PageAddress With(ViewOptions options) => Address with { Options = options };
}
