namespace Dashboard.Server.Http;

/// <summary>The files of the fonts that the first words of a page need: it preloads them.</summary>
internal static class PageFonts
{
    private static readonly string[] Cyrillic = ["ru", "kk", "be", "bg", "ky", "mk", "mn", "sr", "tg", "uk"];

    // Some of their letters are in a file of their own. Without it their words are set anew when it comes, and what is below them moves.
    private static readonly string[] CyrillicExtended = ["kk", "ky", "mn", "tg"];

    /// <summary>The parts of a font with the letters of a language, as in the names of its files.</summary>
    public static IReadOnlyList<string> PartsOf(string language) =>
        CyrillicExtended.Contains(language) ? ["cyrillic", "cyrillic-ext"]
        : Cyrillic.Contains(language) ? ["cyrillic"]
        : ["latin"];
}
