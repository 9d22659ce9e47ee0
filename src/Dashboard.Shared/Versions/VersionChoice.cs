using System.Globalization;
using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Versions;

/// <summary>Finds the version that an address names.</summary>
/// <param name="Name">Name or number of a version, or null.</param>
/// <param name="Shown">A day: the version that was current at its end, UTC; null if there is a name.</param>
public sealed record VersionChoice(string? Name, DateOnly? Shown)
{
    private const int MaxDigits = 9;
    private const int MaxHexDigits = 64;

    /// <summary>Whether a text may be the name or the number of a version: <c>12-0123456789abcdef</c> or <c>12</c>.</summary>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        return parts.Length <= 2
            && parts[0].Length is > 0 and <= MaxDigits
            && parts[0].All(char.IsAsciiDigit)
            && (parts.Length == 1 || (parts[1].Length is > 0 and <= MaxHexDigits && parts[1].All(char.IsAsciiHexDigitLower)));
    }

    /// <summary>The version; null if it is not among them.</summary>
    /// <param name="kept">The kept versions, in any order.</param>
    public DatasetVersion? Find(IReadOnlyList<DatasetVersion> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return Name is { } name
            ? kept.FirstOrDefault(version => version.Name == name || NumberOf(version) == name)
            : kept.Where(version => DayOf(version) <= Shown).MaxBy(version => version.Number);
    }

    /// <summary>The nearest version by number; for a day before all versions, the first.</summary>
    /// <param name="kept">The kept versions, at least one.</param>
    public DatasetVersion Nearest(IReadOnlyList<DatasetVersion> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (Name is null)
            return kept.MinBy(version => version.Number)!;
        return int.TryParse(Name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? kept.MinBy(version => (Math.Abs((long)version.Number - number), -version.Number))!
            : kept.MaxBy(version => version.Number)!;
    }

    /// <summary>The day on which a version was published, UTC.</summary>
    public static DateOnly DayOf(DatasetVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return DateOnly.FromDateTime(version.ImportedAt.UtcDateTime);
    }

    private static string NumberOf(DatasetVersion version) => version.Number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Name ?? Shown?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
