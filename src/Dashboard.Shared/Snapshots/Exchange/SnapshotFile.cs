using System.Text.Json.Serialization;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Versions;

namespace Dashboard.Shared.Snapshots.Exchange;

/// <summary>A snapshot as it is sent: the dataset as its files say it, with its version. Names and codes are those of the data model; what is not known is left out.</summary>
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
    TextColumns[] Texts);

/// <summary>How it is read and written without reflection.</summary>
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
