using System.Text.Json;
using Dashboard.Shared.Datasets;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Server.Store;

/// <summary>Codes are stored as they are written in files and addresses.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(code => Slug.Of(code), slug => Slug.Parse<T>(slug)!.Value)
    where T : struct, Enum;

/// <summary>Small values that nobody asks for in parts are stored as JSON.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);

/// <summary>Values are the same when their JSON is.</summary>
internal sealed class JsonComparer<T>() : ValueComparer<T>(
    (left, right) => JsonSerializer.Serialize(left, JsonSerializerOptions.Default) == JsonSerializer.Serialize(right, JsonSerializerOptions.Default),
    value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default).GetHashCode(StringComparison.Ordinal));
