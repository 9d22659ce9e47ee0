using Dashboard.Client.Shell;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Client.Filters;

/// <summary>Finds a value of a facet by what is written, and goes where its row in the lists below leads.</summary>
public sealed partial class FacetSearch
{
    private readonly Dictionary<string, object?> named = new(StringComparer.Ordinal) { ["aria-label"] = FiltersText.FindValue };
    private MudAutocomplete<FoundValue>? field;
    private Surface? surface;
    private bool? wasOpen;
    private bool hasChosen;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Values to choose from.</summary>
    [Parameter, EditorRequired]
    public required FacetsView Facets { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private bool IsOpen => Address.Options.Open.Contains("find");

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var (before, now) = (wasOpen, IsOpen);
        wasOpen = now;
        // Link and field take each other's place: the focus goes along. Who comes to an open field from elsewhere is left where they are.
        if (now && before == false && field is not null)
            await field.FocusAsync();
        else if (!now && hasChosen)
            await surface!.FocusAsync();
        hasChosen &= now;
    }

    private Task<IEnumerable<FoundValue>> FindAsync(string? text, CancellationToken cancellation) => Task.FromResult(FoundValue.Find(Facets, text ?? ""));

    private void Choose(FoundValue? found)
    {
        if (found is null)
            return;
        hasChosen = true;
        Navigation.NavigateTo(Address.Folded("find").Toggling(found.Facet, found.Value.Id).Href);
    }
}
