using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>A publication.</summary>
/// <param name="Id">Id.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Title">Title.</param>
/// <param name="Url">http or https address, or null if not known.</param>
/// <param name="Published">Day, or any day of the period; null if not known.</param>
/// <param name="PublishedPrecision">Precision of that day, or null.</param>
/// <param name="TextRead">Whether its text was read.</param>
public sealed record SourceView(
    string Id,
    LocalString Publisher,
    LocalString Title,
    string? Url,
    DateOnly? Published,
    DatePrecision? PublishedPrecision,
    bool TextRead);
