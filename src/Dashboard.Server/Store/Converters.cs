using System.Text.Json;
using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Server.Store;

/// <summary>Stores codes as they are written in files and addresses.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(code => Slug.Of(code), slug => Slug.Parse<T>(slug)!.Value)
    where T : struct, Enum;

/// <summary>Stores small values that are never queried in parts as JSON.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);

/// <summary>Compares values by their JSON.</summary>
internal sealed class JsonComparer<T>()
    : ValueComparer<T>(
        (left, right) =>
            JsonSerializer.Serialize(left, JsonSerializerOptions.Default) == JsonSerializer.Serialize(right, JsonSerializerOptions.Default),
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default).GetHashCode(StringComparison.Ordinal));
