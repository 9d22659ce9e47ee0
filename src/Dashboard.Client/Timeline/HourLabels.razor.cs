using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Timeline;

/// <summary>The words under a part with hours.</summary>
public sealed partial class HourLabels
{
    // Fits the narrowest phone.
    private const int Every = 6;

    /// <summary>The part with hours.</summary>
    [Parameter, EditorRequired]
    public required TimelinePart Part { get; set; }

    /// <summary>The dataset: days of its focus are written without their year.</summary>
    [Parameter, EditorRequired]
    public required DatasetSummary About { get; set; }

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    private bool IsChosen(Bin bin) => Brush.Covers(bin, Address.Filter.From, Address.Filter.To);

    private static string Percent(double share) => Numbers.Svg(share) + "%";
}
