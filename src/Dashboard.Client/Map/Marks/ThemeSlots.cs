using Dashboard.Client.Colours;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Map.Marks;

/// <summary>The colour slots of a legend, in order.</summary>
internal sealed class ThemeSlots(Legend legend)
{
    /// <summary>The CSS class of a colour.</summary>
    public static string Class(string? slot) => "t-" + (slot ?? ColourKeys.NoColour);

    /// <summary>A mix as shares by slot, in the order of the legend; the share that is in none of its colours comes last.</summary>
    public IReadOnlyList<(string Slot, double Share)> Shares(IReadOnlyDictionary<string, double> mix, int count)
    {
        var shares = legend.Colours.Select(colour => (colour.Slot, Share: colour.ShareOf(mix))).Where(share => share.Share > 0).ToList();
        var rest = count - shares.Sum(share => share.Share);
        if (rest > count * 0.001)
            shares.Add((ColourKeys.NoColour, rest));
        return shares;
    }
}
