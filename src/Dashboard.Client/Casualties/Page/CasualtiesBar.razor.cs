using Dashboard.Client.Addresses;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Casualties.Page;

/// <summary>The bar above the claims: measure, known date, and download.</summary>
public sealed partial class CasualtiesBar
{
    private static readonly string[] SetByForm = ["known"];

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required CasualtiesDetail View { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private DateOnly? Earlier => Step(View.Days.Where(day => day < (View.Known ?? View.Days[^1])).Reverse());

    private DateOnly? Later => View.Known is { } known ? Step(View.Days.Where(day => day > known)) : null;

    private static DateOnly? Step(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).FirstOrDefault();

    private string To(Measure measure) => Address.Casualties(measure == View.Measures[0] ? null : measure).Href;
}
