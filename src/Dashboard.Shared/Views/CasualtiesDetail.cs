using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>All claims of one measure as known on a day, scope by scope.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Version">Name of the version.</param>
/// <param name="About">The dataset itself.</param>
/// <param name="Known">Known at the end of this day; null: now.</param>
/// <param name="Days">Days on which a figure of the measure was stated, superseded or withdrawn, in order.</param>
/// <param name="Measures">The measures that have claims, in the order of <see cref="Datasets.Measure"/>.</param>
/// <param name="Measure">
/// The requested measure, else the first that has claims. Its scopes are in the order of the dashboard and list their claims, at most 200
/// each and 1,000 in all; if there are more, current claims come before others, and newer before older. No scope: nobody is recorded as
/// having stated a figure.
/// </param>
/// <param name="ClaimCount">How many claims of the measure were stated by <paramref name="Known"/>, listed or not.</param>
/// <param name="First">
/// The first measure that has claims, with only its headlines and their scopes, for where there is room for one figure; null if no measure
/// has claims.
/// </param>
/// <param name="Matched">Events that match the filter, which has no effect on claims.</param>
public sealed record CasualtiesDetail(
    string Dataset,
    string Version,
    DatasetSummary About,
    DateOnly? Known,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<Measure> Measures,
    MeasureView Measure,
    int ClaimCount,
    MeasureView? First,
    int Matched)
{
    /// <summary>
    /// The deaths that coders count in the matching events, beside the claims about who was killed; null: another measure was requested, or
    /// nobody codes an event of the dataset.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodedView? Coded { get; init; }
}
