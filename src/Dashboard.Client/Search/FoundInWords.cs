using Dashboard.Shared.Views;

namespace Dashboard.Client.Search;

/// <summary>Where search words were found.</summary>
internal static class FoundInWords
{
    /// <summary>"Found in: the place, a claim".</summary>
    public static string Of(IReadOnlyList<FoundIn> where) => SearchText.FormatFoundIn(string.Join(", ", where.Select(Name)));

    private static string Name(FoundIn where) => where switch
    {
        FoundIn.Place => SearchText.InPlace,
        FoundIn.Theme => SearchText.InTheme,
        FoundIn.Actor => SearchText.InActor,
        FoundIn.Publisher => SearchText.InPublisher,
        FoundIn.SourceTitle => SearchText.InSourceTitle,
        FoundIn.Claim => SearchText.InClaim,
        FoundIn.Statement => SearchText.InStatement,
        _ => throw new ArgumentOutOfRangeException(nameof(where)),
    };
}
