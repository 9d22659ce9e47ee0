using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>The colour slots of the top themes, in order.</summary>
internal sealed class ThemeSlots(IReadOnlyList<FacetValue> themes)
{
    /// <summary>The slot for events without a theme, or with a theme without a colour.</summary>
    public const string NoTheme = "none";

    /// <summary>Top themes.</summary>
    public IReadOnlyList<FacetValue> Top { get; } = [.. themes.Where(theme => theme.Parent is null)];

    /// <summary>The CSS class of a colour.</summary>
    public static string Class(string? slot) => "t-" + (slot ?? NoTheme);

    /// <summary>A mix as shares by slot, in the order of themes; the share without a theme comes last.</summary>
    public IReadOnlyList<(string Slot, double Share)> Shares(IReadOnlyDictionary<string, double> mix, int count)
    {
        var shares = Top.Select(theme => (Slot: theme.Slot ?? NoTheme, Share: mix.GetValueOrDefault(theme.Id)))
            .Where(share => share.Share > 0)
            .ToList();
        var rest = count - shares.Sum(share => share.Share);
        if (rest > count * 0.001)
            shares.Add((NoTheme, rest));
        return shares;
    }
}
