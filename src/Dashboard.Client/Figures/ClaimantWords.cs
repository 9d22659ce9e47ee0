using Dashboard.Shared.Datasets;

namespace Dashboard.Client.Figures;

/// <summary>Kinds of claimants in words: colour and shape never stand alone.</summary>
public static class ClaimantWords
{
    private const int MaxLength = 32;

    private static readonly string[] Asides = [", ", "; ", " ("];

    /// <summary>"Health Ministry…": a long name cut before the part that says who reported it or spoke.</summary>
    public static string Brief(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var end = Asides
            .Select(aside => name.IndexOf(aside, StringComparison.Ordinal))
            .Where(at => at > 0)
            .DefaultIfEmpty(name.Length)
            .Min();
        return name.Length <= MaxLength || end == name.Length ? name : name[..end] + "…";
    }

    /// <summary>"state body".</summary>
    public static string Name(ClaimantKind kind) => kind switch
    {
        ClaimantKind.Official => FiguresText.Official,
        ClaimantKind.Ngo => FiguresText.Ngo,
        ClaimantKind.Media => FiguresText.Media,
        ClaimantKind.International => FiguresText.International,
        ClaimantKind.Witness => FiguresText.Witness,
        _ => FiguresText.KindNotStated,
    };
}
