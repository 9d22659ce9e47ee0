using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>
/// A date field for typed or picked days (<see cref="WrittenDate"/>). Its label is before it. An invalid value stays in it.
/// </summary>
public sealed partial class DateField
{
    /// <summary>Id of the field, for its label.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The parameter it sets.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Its label.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The chosen day, with its hour if one is chosen, or null.</summary>
    [Parameter, EditorRequired]
    public required TimeBound? Day { get; set; }

    /// <summary>The day that an empty field stands for; null for now.</summary>
    [Parameter]
    public DateOnly? Otherwise { get; set; }

    /// <summary>The first day with data.</summary>
    [Parameter, EditorRequired]
    public required DateOnly Min { get; set; }

    /// <summary>The last day with data; null for now.</summary>
    [Parameter]
    public DateOnly? Max { get; set; }

    /// <summary>Problems with the address, which the page explains.</summary>
    [CascadingParameter]
    public IReadOnlyList<QueryProblem>? Problems { get; set; }

    private string? Refused => Problems?.FirstOrDefault(problem => problem.Parameter == Name && problem.Within is null)?.Value;

    private string? Text =>
        (Day ?? (Refused is { } refused ? TimeBound.Parse(WrittenDate.Iso(refused) ?? "") : null)) is { } day
            ? Spaces.Plain(Dates.Full(day))
            : Refused;
}
