using Dashboard.Shared.Datasets;

namespace Dashboard.Shared.Filters;

/// <summary>What marks and bars count in place of events, as in <c>count=</c>: the deaths that one coder counts.</summary>
public static class CodedCount
{
    /// <summary>The default: events.</summary>
    public const string Events = "events";

    private const string Killed = "killed";
    private const string Prefix = Killed + ".";

    /// <summary>The deaths of a coder: <c>killed.acled</c>.</summary>
    /// <param name="coder">Id of the coder.</param>
    public static string Of(string coder) => Prefix + coder;

    /// <summary>Whether it has the form of a value.</summary>
    public static bool HasForm(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value == Killed
            || (value.StartsWith(Prefix, StringComparison.Ordinal) && Slug.OfText(value[Prefix.Length..]) == value[Prefix.Length..]);
    }

    /// <summary>The coder of a value; <c>killed</c> alone stands for the only one. Null: there is none such.</summary>
    public static Coder? CoderIn(string value, IReadOnlyList<Coder> coders)
    {
        ArgumentNullException.ThrowIfNull(coders);
        return value == Killed && coders is [var only] ? only : coders.FirstOrDefault(coder => Of(coder.Id) == value);
    }
}
