using Dashboard.Client.Notices;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Shell;

/// <summary>What was not found.</summary>
internal static class NotFoundWords
{
    /// <summary>The title of the page.</summary>
    public static string Title(NotFoundView view) =>
        view.Gone is not null ? NoticesText.VersionNotKept
        : view.Unknown is { Removed: not null } ? NoticesText.RemovedTitle
        : ShellText.NotFoundTitle;

    /// <summary>"There is no event “e999” in this dataset."</summary>
    public static string Unknown(UnknownEntityException unknown) => unknown.Kind switch
    {
        "event" => ShellText.FormatUnknownEvent(unknown.Id),
        "place" => ShellText.FormatUnknownPlace(unknown.Id),
        "claim" => ShellText.FormatUnknownClaim(unknown.Id),
        "source" => ShellText.FormatUnknownSource(unknown.Id),
        "story" => ShellText.FormatUnknownStory(unknown.Id),
        _ => "",
    };
}
