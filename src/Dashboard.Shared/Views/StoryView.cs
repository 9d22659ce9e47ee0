using System.Text.Json.Serialization;

namespace Dashboard.Shared.Views;

/// <summary>A story in a list.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">One paragraph, or null.</param>
/// <param name="Steps">Number of steps, at least one.</param>
public sealed record StoryRef(
    string Id,
    LocalString Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalString? Description,
    int Steps);

/// <summary>A story with its steps.</summary>
/// <param name="About">The dataset.</param>
/// <param name="Story">The story.</param>
/// <param name="Steps">Its steps, in order.</param>
public sealed record StoryView(DatasetSummary About, StoryRef Story, IReadOnlyList<StoryStepView> Steps);

/// <summary>A step of a story: a text beside a view of the dashboard.</summary>
/// <param name="Number">Its position, from 1.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Text">One paragraph.</param>
/// <param name="Address">The canonical query of the view, without language and question mark.</param>
/// <param name="Events">The events that the text cites.</param>
/// <param name="Claims">The claims that the text cites, as known on the day of the view.</param>
public sealed record StoryStepView(
    int Number,
    LocalString Heading,
    LocalString Text,
    string Address,
    IReadOnlyList<EventItem> Events,
    IReadOnlyList<ListedClaim> Claims);
