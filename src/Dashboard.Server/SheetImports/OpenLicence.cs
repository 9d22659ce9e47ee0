namespace Dashboard.Server.SheetImports;

/// <summary>Licences that let anybody pass data on.</summary>
internal static class OpenLicence
{
    // Identifiers of SPDX; versions and variants follow after a hyphen. All of Creative Commons allow unchanged copies.
    private static readonly string[] Known =
    [
        "CC", "CC0", "ODBL", "ODC", "PDDL", "OGL", "DL-DE", "ETALAB", "CDLA", "NLOD", "NIST-PD", "GFDL", "MIT", "APACHE", "BSD", "ISC",
        "UNLICENSE", "PUBLIC-DOMAIN", "CREATIVE-COMMONS",
    ];

    private const string CreativeCommons = "creativecommons.org/";

    /// <summary>Whether a licence is one of them.</summary>
    /// <param name="licence">An SPDX identifier in any letter case, "CC BY 4.0", or an address of Creative Commons.</param>
    public static bool IsOne(string licence)
    {
        var id = licence.Trim().Replace(' ', '-').ToUpperInvariant();
        return licence.Contains(CreativeCommons, StringComparison.OrdinalIgnoreCase)
            || Array.Exists(Known, known => id == known || id.StartsWith($"{known}-", StringComparison.Ordinal));
    }
}
