using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Claims;

/// <summary>Why a claim stands in no range and for no place, however current it is (rules of figures, 1 and 9).</summary>
public enum Exclusion
{
    /// <summary>Nothing excludes it. A day that was not found does not (decision 0071).</summary>
    None,

    /// <summary>Its text may mean something else.</summary>
    Doubtful,

    /// <summary>It covers only a part of its place and group.</summary>
    Part,

    /// <summary>It covers more than its place and group.</summary>
    More,
}

/// <summary>Finds the reason in the fields of a claim.</summary>
internal static class Exclusions
{
    /// <summary>Why a claim of this coverage and doubt is excluded.</summary>
    public static Exclusion Of(Coverage coverage, ClaimDoubt? doubt) => (coverage, doubt) switch
    {
        (_, ClaimDoubt.Doubtful) => Exclusion.Doubtful,
        (Coverage.Part, _) => Exclusion.Part,
        (Coverage.More, _) => Exclusion.More,
        _ => Exclusion.None,
    };
}
