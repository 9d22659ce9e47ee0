using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Server.Http;

/// <summary>
/// The content security policies. A page may load only from this server, plus the images of the tile layers that are configured; its only
/// inline script, the import map, is allowed by its hash.
/// </summary>
/// <param name="tiles">Origins of the tile layers, e.g. <c>https://tile.example.org</c>.</param>
/// <param name="embedHosts">Origins that may show embeds, or <c>*</c>.</param>
internal sealed class ContentSecurityPolicies(IEnumerable<string> tiles, string embedHosts)
{
    /// <summary>For responses that are not documents: opened by themselves, they may run and load nothing.</summary>
    public const string ForOtherResponses = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>For drawings, which contain a style sheet.</summary>
    public const string OfDrawings = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly string images = string.Join(' ', ["img-src 'self' data:", .. tiles.Distinct(StringComparer.Ordinal)]);
    private readonly ConditionalWeakTable<ImportMapDefinition, string> known = [];

    /// <summary>For embeds: no third party, no inline styles, and frames on other sites.</summary>
    public string OfEmbeds { get; } =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
        + $"frame-ancestors {(embedHosts == "*" ? "" : "'self' ")}{embedHosts}";

    /// <summary>The policy of a page.</summary>
    /// <param name="map">The import map of the page, or null.</param>
    public string With(ImportMapDefinition? map) =>
        map is null ? Policy("") : known.GetValue(map, definition => Policy($" {Hash(definition.ToString())}"));

    /// <summary>The policy of the API's description page, which has its own script and styles.</summary>
    /// <param name="scripts">The inline scripts.</param>
    public static string OfDocs(IEnumerable<string> scripts) =>
        $"default-src 'none'; script-src 'self' {string.Join(' ', scripts.Select(Hash))}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // MudBlazor uses style attributes; the runtime compiles WebAssembly.
    private string Policy(string importMap) =>
        $"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{importMap}; style-src 'self'; style-src-attr 'unsafe-inline'; {images}; "
        + "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // A browser hashes the parsed text, in which every line ends with one character.
    private static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))))}'";
}
