using Dashboard.Server.Import.Files;

namespace Dashboard.Server.Import.Rules;

/// <summary>Themes have two levels; a top theme has a colour of its own, or the neutral one.</summary>
internal static class ThemeRules
{
    private static readonly string[] Slots = ["1", "2", "3", "4", "5", "6", "ink"];

    public static void Check(DatasetRows rows)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, _, _, theme) in rows.Themes.All)
        {
            if (theme.Parent is { } parent)
            {
                row.MustBeIn("parent", parent, rows.Themes);
                if (rows.Themes.TryFind(parent, out var top) && top.Value.Parent is not null)
                    row.Refuse("parent", "names a theme that has a parent itself; themes have two levels");
                if (theme.Slot is not null)
                    row.Refuse("slot", "must be empty, because a theme with a parent wears its parent's colour");
            }
            else if (theme.Slot is { } slot && !Slots.Contains(slot, StringComparer.Ordinal))
            {
                row.Refuse("slot", "must be a colour slot, 1 to 6 or ink, or empty for the neutral colour");
            }
            else if (theme.Slot is not null && !taken.TryAdd(theme.Slot, theme.Id))
            {
                row.Refuse("slot", $"is the colour slot of {taken[theme.Slot]} already");
            }
        }
    }
}
