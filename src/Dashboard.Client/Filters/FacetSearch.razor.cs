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
    private bool? wasOpen;

    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Values to choose from.</summary>
    [Parameter, EditorRequired]
    public required FacetsView Facets { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var isOpen = Address.Options.Open.Contains("find");
        var isOpenedNow = isOpen && wasOpen == false;
        wasOpen = isOpen;
        // The link that had the focus is gone; who comes to an open field from elsewhere is left where they are.
        if (isOpenedNow && field is not null)
            await field.FocusAsync();
    }

    private Task<IEnumerable<FoundValue>> FindAsync(string? text, CancellationToken cancellation) => Task.FromResult(FoundValue.Find(Facets, text ?? ""));

    private async Task Choose(FoundValue? found)
    {
        if (found is null)
            return;
        Navigation.NavigateTo(Address.Toggling(found.Facet, found.Value.Id).Href);
        await field!.ClearAsync();
    }
}
