using Dashboard.Client.Language;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Stories;

/// <summary>A story in words.</summary>
internal static class StoryWords
{
    /// <summary>The title of a document: that of the story, for its first step, else that of the step.</summary>
    public static string Title(StoryView story, StoryStepView step) => step.Number == 1
        ? $"{story.Story.Title.Text} – {story.About.Title.Text}"
        : $"{step.Heading.Text} – {story.Story.Title.Text}";

    /// <summary>"Step 3 of 10".</summary>
    public static string StepOf(StoryView story, StoryStepView step) =>
        StoriesText.FormatStepOf(Numbers.Count(step.Number), Numbers.Count(story.Steps.Count));
}
