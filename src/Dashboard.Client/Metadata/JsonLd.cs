using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Client.Metadata;

/// <summary>Structured data of the page (JSON-LD 1.1) as a data block: browsers do not execute it.</summary>
public sealed class JsonLd : ComponentBase
{
    /// <summary>The data.</summary>
    [Parameter, EditorRequired]
    public required JsonObject Data { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "type", "application/ld+json");
        // The only place where texts of a dataset are written as markup: if escaped as script text, a quote would no longer be JSON. The
        // serializer's default encoder writes < > & and quotes within texts as \u003C and so on, so that no text can end the element.
        builder.AddMarkupContent(2, Data.ToJsonString());
        builder.CloseElement();
    }
}
