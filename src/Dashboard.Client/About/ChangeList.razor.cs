using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Versions;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.About;

/// <summary>What changed from one version to another, by kind of entity.</summary>
public sealed partial class ChangeList
{
    /// <summary>Address of a page in the later version.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The changes.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<KindChanges> Changes { get; set; }

    // Removed entities have no page, and only these kinds have pages.
    private static IEnumerable<(string What, ChangedEntities Entities, string? Link)> Lines(KindChanges kind)
    {
        var page = kind.Kind switch
        {
            EntityKind.Event => "events",
            EntityKind.Claim => "claims",
            EntityKind.Place => "places",
            EntityKind.Source => "sources",
            EntityKind.Story => "stories",
            _ => null,
        };
        (string Words, ChangedEntities Entities, string? Link)[] lines =
        [
            (AboutText.Added, kind.Added, page),
            (AboutText.Changed, kind.Changed, page),
            (AboutText.Removed, kind.Removed, null),
        ];
        return lines
            .Where(line => line.Entities.Count > 0)
            .Select(line =>
                (
                    $"{line.Words}: {Numbers.Of(line.Entities.Count, AboutWords.CountedNameOf(kind.Kind))}{(kind.Kind == EntityKind.Dataset ? "" : " – ")}",
                    kind.Kind == EntityKind.Dataset ? line.Entities with { Count = 0, Ids = [] } : line.Entities,
                    line.Link));
    }
}
