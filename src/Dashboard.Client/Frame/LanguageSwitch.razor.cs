using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>
/// Links to the page in the other languages. They reload the document, because the language belongs to the whole document.
/// </summary>
public sealed partial class LanguageSwitch
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }

    // Languages name themselves, so these are not translated.
    private static (string Brief, string Full) NameOf(string language) => language switch
    {
        "ru" => ("РУ", "Русский"),
        "kk" => ("ҚАЗ", "Қазақша"),
        _ => ("EN", "English"),
    };
}
