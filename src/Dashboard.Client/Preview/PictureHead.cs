using Dashboard.Client.Casualties.Page;
using Dashboard.Client.Coded;
using Dashboard.Client.Figures;
using Dashboard.Client.Filters;
using Dashboard.Client.Language;
using Dashboard.Client.Matrix;
using Dashboard.Client.Stories;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Preview;

/// <summary>What a picture is called, and what is chosen, in words.</summary>
internal static class PictureHead
{
    private const double Large = 23;
    private const double Small = 17;

    /// <summary>The title as large as fits, and the line under it, from edge to edge.</summary>
    public static TextColumn Of(PreviewView view, double left, double top, double right)
    {
        var title = Title(view);
        var isLong = new TextColumn(left, top, right - left, 200).Count(title, "serif", Large) > 1;
        var isVeryLong = isLong && new TextColumn(left, top, right - left, 200).Count(title, "serif", Small) > 1;
        var text = new TextColumn(left, isVeryLong ? top - 5 : isLong ? top + 3 : top - 1, right - left, 200);
        text.Add(title, "serif", isLong ? Small : Large, 2);
        if (Standfirst(view) is { } standfirst)
            text.AddWhole(standfirst, "plain", 12.5);
        else
            text.Add(Line(view), "plain", 13.5, 1);
        return text;
    }

    // What the whole is about: a part of it says which part it is.
    private static string? Standfirst(PreviewView view) =>
        view is { Detail: null, Casualties: null, Step: null, Matrix: null } && view.Shared.Address.Filter == EventFilter.None
            ? view.View.About.Standfirst?.Text
            : null;

    private static string Title(PreviewView view) =>
        view switch
        {
            { Step: { } step } => step.Heading.Text,
            { Detail: { } detail } => detail.Event.Title.Text,
            { Casualties: { } casualties } => CasualtiesPageWords.Title(casualties),
            { Matrix: not null } => MatrixWords.Title(view.Shared.Address, view.View),
            _ => ViewWords.Chosen(view.Shared.Address, view.View) is { } chosen
                ? char.ToUpperInvariant(chosen[0]) + chosen[1..]
                : view.View.About.Title.Text,
        };

    private static string Line(PreviewView view)
    {
        var about = view.View.About;
        if (view is { Story: { } story, Step: { } step })
            return Joined(story.Story.Title.Text, StoryWords.StepOf(story, step), about.Title.Text);
        if (view.Detail is not null)
            return about.Title.Text;
        var known = view.Shared.Address.Filter.Known is { } day ? CasualtiesWords.State(day) : null;
        if (view.Casualties is { } casualties)
            return Joined(about.Title.Text, PlaceNote(casualties), known);
        var chosen = view.Shared.Address.Filter.RestrictsEvents;
        var counted = view.View.Map.CountedBy is { } coder ? CodedText.FormatTitleOf(coder) : null;
        return chosen
            ? Joined(
                counted,
                about.Title.Text,
                ViewText.FormatMatched(Numbers.Of(view.View.Matched, LanguageText.Events), Numbers.Count(view.View.Total)).TrimEnd('.'),
                known)
            : Joined(
                counted,
                view.Matrix is null ? null : about.Title.Text,
                Numbers.Of(about.Events, LanguageText.Events),
                Numbers.Of(about.Claims, LanguageText.CasualtyClaims),
                Numbers.Of(about.Sources, LanguageText.Sources),
                known);
    }

    // The whole is not named in the title.
    private static string? PlaceNote(CasualtiesDetail casualties) =>
        casualties.Measure.Leading() is [{ IsWhole: true, Scope: not null } headline] ? HeadlineWords.Place(headline).Text : null;

    private static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
