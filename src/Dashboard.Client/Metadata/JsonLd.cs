using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Client.Metadata;

/// <summary>A description of the page for machines (JSON-LD 1.1) as a block of data: a browser does not run it.</summary>
public sealed class JsonLd : ComponentBase
{
    /// <summary>What is said.</summary>
    [Parameter, EditorRequired]
    public required JsonObject Data { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "type", "application/ld+json");
        // The one place where texts of a dataset are written as markup: escaped as text of a script, a quote would no longer be JSON.
        // The serialiser's default encoder writes < > & and quotes within texts as \u003C and so on, so that no text can end the element.
        builder.AddMarkupContent(2, Data.ToJsonString());
        builder.CloseElement();
    }
}
