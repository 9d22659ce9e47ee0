using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Language;

/// <summary>A sentence of the interface with a text of the dataset in it, which is marked with its language where that differs.</summary>
public sealed partial class LocalSentence
{
    /// <summary>What a sentence holds where the text goes.</summary>
    public const string Gap = "\u0001";

    /// <summary>The sentence; one without a <see cref="Gap"/> is shown as it is.</summary>
    [Parameter, EditorRequired]
    public required string Sentence { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public LocalString Text { get; set; }

    private int At => Sentence.IndexOf(Gap, StringComparison.Ordinal);

    private string Before => At < 0 ? Sentence : Sentence[..At];

    private string After => At < 0 ? "" : Sentence[(At + Gap.Length)..];
}
