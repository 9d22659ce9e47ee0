using System.Globalization;
using System.Text.Json.Serialization;

namespace Dashboard.Shared.Datasets;

/// <summary>
/// A view of the dashboard with a text. Columns of <c>story_steps.csv</c>; texts: <c>heading</c>, <c>text</c>, of the entity
/// <c>story_step</c> with the id <see cref="TextId"/>.
/// </summary>
public sealed record StoryStep
{
    /// <summary>Id of the story.</summary>
    public required string Story { get; init; }

    /// <summary>Its position in the story, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The query of the view that it shows, as in the address of the dashboard, without a question mark.</summary>
    public required string Address { get; init; }

    /// <summary>The events that its text cites.</summary>
    public required string[] Events { get; init; }

    /// <summary>The claims that its text cites.</summary>
    public required string[] Claims { get; init; }

    /// <summary>The id of its texts: story, slash, number.</summary>
    [JsonIgnore]
    public string TextId => IdOf(Story, Number);

    /// <summary>The id of the texts of a step.</summary>
    public static string IdOf(string story, int number) => string.Create(CultureInfo.InvariantCulture, $"{story}/{number}");
}
