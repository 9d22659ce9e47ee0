using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>A day in words, as it is typed or picked (<see cref="Dashboard.Shared.Filters.WrittenDate"/>). Its label stands before it.</summary>
public sealed partial class DateField
{
    /// <summary>Id of the field, for its label.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The parameter that it sets.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What its label says.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The day that is chosen, or null.</summary>
    [Parameter, EditorRequired]
    public required DateOnly? Day { get; set; }

    /// <summary>The day that an empty field stands for; null where that is now.</summary>
    [Parameter]
    public DateOnly? Otherwise { get; set; }

    /// <summary>The earliest day that has something.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Least { get; set; }

    /// <summary>The last day that has something; null where that is now.</summary>
    [Parameter]
    public DateOnly? Most { get; set; }
}
