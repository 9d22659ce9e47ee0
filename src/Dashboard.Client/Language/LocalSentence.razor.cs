using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Language;

/// <summary>A sentence of the interface that contains a text of the dataset, which is marked with its language if that differs.</summary>
public sealed partial class LocalSentence
{
    /// <summary>The placeholder for the text in a sentence.</summary>
    public const string Gap = "\u0001";

    /// <summary>The sentence; without a <see cref="Gap"/> it is shown unchanged.</summary>
    [Parameter, EditorRequired]
    public required string Sentence { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public LocalString Text { get; set; }

    private int At => Sentence.IndexOf(Gap, StringComparison.Ordinal);

    private string Before => At < 0 ? Sentence : Sentence[..At];

    private string After => At < 0 ? "" : Sentence[(At + Gap.Length)..];
}
