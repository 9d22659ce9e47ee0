using System.Globalization;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;

namespace Dashboard.Client.Language;

/// <summary>
/// The culture of a page whose texts are in another language than its interface, which is not translated into theirs. It is the culture of
/// the interface, and knows the language of the texts, so that they can be marked with it.
/// </summary>
public sealed class PageCulture : CultureInfo
{
    /// <summary>The attribute of a document with the language of its texts, where that of its interface is another.</summary>
    public const string Attribute = "data-texts";

    /// <summary>The attribute of a document with the address of the texts of its interface, where they do not ship.</summary>
    public const string TextsAttribute = "data-interface";

    private readonly string ofTexts;

    private PageCulture(string ofInterface, string ofTexts)
        : base(ofInterface) => this.ofTexts = ofTexts;

    /// <summary>The language of the interface of the current page.</summary>
    public static string OfInterface =>
        CurrentUICulture.Name is { Length: > 0 } tag && !tag.StartsWith("en-", StringComparison.Ordinal) ? tag : Languages.English;

    /// <summary>The language of the texts of the current page.</summary>
    public static string OfTexts => (CurrentUICulture as PageCulture)?.ofTexts ?? OfInterface;

    /// <summary>The language to mark a text with, for <c>lang</c>; null if it is that of the interface around it.</summary>
    public static string? Mark(LocalString text) => text.Language ?? (CurrentUICulture as PageCulture)?.ofTexts;

    /// <summary>The same for a text that may be missing.</summary>
    public static string? Mark(LocalString? text) => text is { } found ? Mark(found) : null;

    /// <summary>Words of the interface in the place of a text of the dataset.</summary>
    public static LocalString Words(string words) => new(words, CurrentUICulture is PageCulture ? OfInterface : null);

    /// <summary>The value of <see cref="Attribute"/> of the current page, or null.</summary>
    public static string? OfTextsIfOther => (CurrentUICulture as PageCulture)?.ofTexts;

    /// <summary><c>rtl</c> if the texts of the current page are written from right to left, for <c>dir</c>; else null.</summary>
    public static string? Direction => LanguageTag.IsRightToLeft(OfTexts) ? "rtl" : null;

    /// <summary>An arrow to where lines begin.</summary>
    public static string BackArrow => Direction is null ? "←" : "→";

    /// <summary>The culture of a page.</summary>
    /// <param name="ofInterface">The language of its interface.</param>
    /// <param name="ofTexts">The language of its texts.</param>
    public static CultureInfo Of(string ofInterface, string ofTexts) =>
        ofInterface == ofTexts ? GetCultureInfo(ofInterface) : new PageCulture(ofInterface, ofTexts);
}
