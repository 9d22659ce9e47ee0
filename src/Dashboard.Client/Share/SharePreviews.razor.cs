using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>Previews of the embed on a phone, in the column of an article, and across a page.</summary>
public sealed partial class SharePreviews
{
    private static readonly int[] Widths = [320, 600, 1200];

    /// <summary>The codes of the embed.</summary>
    [Parameter, EditorRequired]
    public required SharedCodes Codes { get; set; }
}
