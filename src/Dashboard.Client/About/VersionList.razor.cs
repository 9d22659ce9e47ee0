using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Versions;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>The versions that are kept, the newest first, each with what it added, changed and removed.</summary>
public sealed partial class VersionList
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The versions.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<VersionChanges> History { get; set; }

    // What was removed has no page any more, and only these kinds have pages.
    private static IEnumerable<(string What, ChangedThings Things, string? Link)> Lines(KindChanges kind)
    {
        var page = kind.Kind switch
        {
            ThingKind.Event => "events",
            ThingKind.Claim => "claims",
            ThingKind.Place => "places",
            ThingKind.Source => "sources",
            _ => null,
        };
        (string Words, ChangedThings Things, string? Link)[] lines =
        [
            (AboutText.Added, kind.Added, page),
            (AboutText.Changed, kind.Changed, page),
            (AboutText.Removed, kind.Removed, null),
        ];
        return lines.Where(line => line.Things.Count > 0).Select(line => (
            $"{line.Words}: {Numbers.Of(line.Things.Count, AboutWords.CountedNameOf(kind.Kind))}{(kind.Kind == ThingKind.Dataset ? "" : " – ")}",
            kind.Kind == ThingKind.Dataset ? line.Things with { Count = 0, Ids = [] } : line.Things,
            line.Link));
    }
}
