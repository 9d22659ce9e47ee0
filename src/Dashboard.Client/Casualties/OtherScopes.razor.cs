using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties;

/// <summary>The scopes of each measure besides those of its headlines, one per line.</summary>
public sealed partial class OtherScopes
{
    private IReadOnlyList<MeasureView>? drawn;

    /// <summary>The measures.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MeasureView> Measures { get; set; }

    /// <inheritdoc/>
    protected override bool ShouldRender() => !ReferenceEquals(drawn, Measures);
}
