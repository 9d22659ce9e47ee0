using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Filters;

/// <summary>
/// A day in words, as it is typed or picked (<see cref="WrittenDate"/>). Its label stands before it. What was typed and could not be used stays in it.
/// </summary>
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

    /// <summary>What of the address could not be used; the page says why.</summary>
    [CascadingParameter]
    public IReadOnlyList<QueryProblem>? Problems { get; set; }

    private string? Refused => Problems?.FirstOrDefault(problem => problem.Parameter == Name && problem.Within is null)?.Value;

    private string? Text => (Day ?? (Refused is { } refused ? WrittenDate.Parse(refused) : null)) is { } day ? Spaces.Plain(Dates.Full(day)) : Refused;
}
