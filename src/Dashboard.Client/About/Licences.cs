using System.Text.RegularExpressions;

namespace Dashboard.Client.About;

/// <summary>Addresses of licence texts.</summary>
internal static partial class Licences
{
    /// <summary>The address of a Creative Commons licence; null for any other, whose address is uncertain.</summary>
    /// <param name="spdx">SPDX identifier.</param>
    public static string? AddressOf(string spdx)
    {
        if (spdx == "CC0-1.0")
            return "https://creativecommons.org/publicdomain/zero/1.0/";
        var match = CreativeCommons().Match(spdx);
        return match.Success
            ? $"https://creativecommons.org/licenses/{match.Groups["terms"].Value.ToLowerInvariant()}/{match.Groups["version"].Value}/"
            : null;
    }

    [GeneratedRegex(@"\ACC-(?<terms>BY(-NC)?(-SA|-ND)?)-(?<version>[34]\.0)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreativeCommons();
}
