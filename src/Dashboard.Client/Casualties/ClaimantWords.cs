using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Casualties;

/// <summary>Kinds of claimants in words: colour and shape never stand alone.</summary>
public static class ClaimantWords
{
    /// <summary>"state body".</summary>
    public static string Name(ClaimantKind kind) => kind switch
    {
        ClaimantKind.Official => "state body",
        ClaimantKind.Ngo => "non-governmental organisation",
        ClaimantKind.Media => "media",
        ClaimantKind.International => "international organisation or foreign state",
        _ => "witness",
    };
}
