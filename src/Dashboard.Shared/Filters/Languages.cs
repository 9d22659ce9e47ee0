namespace Dashboard.Shared.Filters;

/// <summary>The languages of the interface that ship with the program. A dataset may have any others.</summary>
public static class Languages
{
    /// <summary>Of pages without a dataset, and of texts of the interface that are not translated.</summary>
    public const string English = "en";

    /// <summary>Language tags, English first.</summary>
    public static IReadOnlyList<string> All { get; } = [English, "ru", "kk"];
}
