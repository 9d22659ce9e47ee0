using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Claims;

/// <summary>Why a claim counts in no range and gives no headline figure, even while it is current (rules of figures, 1 and 9).</summary>
public enum Exclusion
{
    /// <summary>Nothing excludes it. An unknown day does not exclude a claim (decision 0071).</summary>
    None,

    /// <summary>Its text may mean something else.</summary>
    Doubtful,

    /// <summary>It covers only a part of its place and group.</summary>
    Part,

    /// <summary>It covers more than its place and group.</summary>
    More,
}

internal static class Exclusions
{
    /// <summary>The reason why a claim with this coverage and doubt is excluded.</summary>
    public static Exclusion Of(Coverage coverage, ClaimDoubt? doubt) => (coverage, doubt) switch
    {
        (_, ClaimDoubt.Doubtful) => Exclusion.Doubtful,
        (Coverage.Part, _) => Exclusion.Part,
        (Coverage.More, _) => Exclusion.More,
        _ => Exclusion.None,
    };
}
