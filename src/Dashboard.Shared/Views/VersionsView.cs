using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Views;

/// <summary>The versions of a dataset that can be read.</summary>
/// <param name="Dataset">Slug.</param>
/// <param name="Shown">The version that the address names; the current one if it names none.</param>
/// <param name="Current">The current version.</param>
/// <param name="Kept">All of them, newest first.</param>
public sealed record VersionsView(string Dataset, DatasetVersion Shown, DatasetVersion Current, IReadOnlyList<DatasetVersion> Kept);

/// <summary>A version that is not kept.</summary>
/// <param name="Asked">Its name or number as requested, or the requested day.</param>
/// <param name="Nearest">The nearest version that is kept.</param>
public sealed record VersionGone(string Asked, DatasetVersion Nearest);
