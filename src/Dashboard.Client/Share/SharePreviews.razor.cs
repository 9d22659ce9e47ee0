using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Share;

/// <summary>How the frame looks on a phone, in the column of an article, and across a page.</summary>
public sealed partial class SharePreviews
{
    private static readonly int[] Widths = [320, 600, 1200];

    /// <summary>What is shared.</summary>
    [Parameter, EditorRequired]
    public required SharedCodes Codes { get; set; }
}
