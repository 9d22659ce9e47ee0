namespace Dashboard.Client.Filters;

/// <summary>The result of removing one filter.</summary>
/// <param name="Chip">The filter.</param>
/// <param name="Matched">Events that would match without it.</param>
public sealed record FilterRelaxation(Chip Chip, int Matched);
