using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>
/// The transfer format of a snapshot: the content of the dataset's files, with the version. Names and codes are those of the data model;
/// unknown values are left out.
/// </summary>
internal sealed record SnapshotFile(
    DatasetVersion Version,
    IReadOnlyList<VersionChanges> History,
    DatasetInfo Info,
    Place[] Places,
    Region[] Regions,
    Actor[] Actors,
    Theme[] Themes,
    Event[] Events,
    Claim[] Claims,
    Statement[] Statements,
    Source[] Sources,
    Word[] Words,
    Story[] Stories,
    StoryStep[] StorySteps,
    RemovedEntity[] Removed,
    TextColumns[] Texts);

/// <summary>Serializes it without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(SnapshotFile))]
[JsonSerializable(typeof(double[]))]
internal sealed partial class SnapshotContext : JsonSerializerContext
{
}
