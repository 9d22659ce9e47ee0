using Dashboard.Client.Addresses;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Frame;

/// <summary>The same page in the other languages. Its links load the page anew, since the language is that of the whole document.</summary>
public sealed partial class LanguageSwitch
{
    /// <summary>Where the reader is.</summary>
    [CascadingParameter]
    public required IAddress Address { get; set; }

    // Each language names itself, so these are not translated.
    private static (string Brief, string Full) NameOf(string language) => language switch
    {
        "ru" => ("РУ", "Русский"),
        "kk" => ("ҚАЗ", "Қазақша"),
        _ => ("EN", "English"),
    };
}
