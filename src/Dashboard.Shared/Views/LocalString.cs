using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Shared.Views;

/// <summary>
/// A text to show to a reader of one language. In JSON it is a plain string; a fallback is an object, <c>{"text": "...", "lang": "en"}</c>.
/// </summary>
/// <param name="Text">Plain text, never markup.</param>
/// <param name="Language">The tag of the fallback language, for <c>lang</c>; null if the text is in the requested language.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct LocalString(string Text, string? Language = null)
{
    /// <inheritdoc/>
    public override string ToString() => Text;

    private sealed class Converter : JsonConverter<LocalString>
    {
        public override LocalString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
                return new(reader.GetString()!);
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException("A text is a string, or an object with text and lang.");
            string? text = null, language = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                if (name == "text")
                    text = reader.GetString();
                else if (name == "lang")
                    language = reader.GetString();
                else
                    reader.Skip();
            }

            return new(text ?? throw new JsonException("A text that is an object has text and lang."), language);
        }

        public override void Write(Utf8JsonWriter writer, LocalString value, JsonSerializerOptions options)
        {
            if (value.Language is null)
            {
                writer.WriteStringValue(value.Text);
                return;
            }

            writer.WriteStartObject();
            writer.WriteString("text", value.Text);
            writer.WriteString("lang", value.Language);
            writer.WriteEndObject();
        }
    }
}
