using Dashboard.Shared.Views;

namespace Dashboard.Client.Shell;

/// <summary>What was not found.</summary>
internal static class NotFoundWords
{
    /// <summary>"There is no event “e999” in this dataset."</summary>
    public static string Unknown(UnknownEntityException unknown) => unknown.Kind switch
    {
        "event" => ShellText.FormatUnknownEvent(unknown.Id),
        "place" => ShellText.FormatUnknownPlace(unknown.Id),
        "claim" => ShellText.FormatUnknownClaim(unknown.Id),
        "source" => ShellText.FormatUnknownSource(unknown.Id),
        _ => "",
    };
}
