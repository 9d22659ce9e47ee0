using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Shared.Views;

/// <summary>A text as it can be shown to a reader of one language. In JSON it is the plain text.</summary>
/// <param name="Text">Plain text, never markup.</param>
/// <param name="Language">The tag of the language it fell back to, to be put into <c>lang</c>; null when it is in the language asked for.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct LocalString(string Text, string? Language = null)
{
    /// <inheritdoc/>
    public override string ToString() => Text;

    private sealed class Converter : JsonConverter<LocalString>
    {
        public override LocalString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, LocalString value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
