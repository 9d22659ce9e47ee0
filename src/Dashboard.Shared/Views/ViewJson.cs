using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Dashboard.Shared.Views;

/// <summary>How views are written as JSON: the server writes and the browser reads by the same rules.</summary>
public static class ViewJson
{
    /// <summary>The rules.</summary>
    public static JsonSerializerOptions Options { get; } = Apply(new(JsonSerializerDefaults.Web));

    /// <summary>Adds the rules to those of the web: letters as they are, codes in lower case with hyphens.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        return options;
    }
}
