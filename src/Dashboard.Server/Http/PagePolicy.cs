using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Server.Http;

/// <summary>
/// The content security policies. A page may use what this server sends and nothing else, but for street tiles where they are set;
/// the one script within a page, the import map, is allowed by its hash.
/// </summary>
/// <param name="tiles">Origin of the street tiles, e.g. <c>https://tile.example.org</c>; null where none are offered.</param>
/// <param name="embedHosts">Origins whose pages may have embeds in frames, or <c>*</c>.</param>
internal sealed class PagePolicy(string? tiles, string embedHosts)
{
    /// <summary>Of what is no document: nothing may run or be loaded where it is opened by itself.</summary>
    public const string OfTheRest = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Of drawings, which have a style sheet within.</summary>
    public const string OfDrawings = "default-src 'none'; style-src 'unsafe-inline'";

    private readonly ConditionalWeakTable<ImportMapDefinition, string> known = [];

    /// <summary>Of embeds: no third party, no style but that of the style sheet, and frames on pages of others.</summary>
    public string OfEmbeds { get; } =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
        + $"frame-ancestors {(embedHosts == "*" ? "" : "'self' ")}{embedHosts}";

    /// <summary>The policy of a page.</summary>
    /// <param name="map">The import map that the page may have, or null.</param>
    public string With(ImportMapDefinition? map) => map is null ? Policy("") : known.GetValue(map, definition => Policy($" {Hash(definition.ToString())}"));

    /// <summary>The policy of the API's description, which brings its own script and styles.</summary>
    /// <param name="scripts">Texts of the scripts within the document.</param>
    public static string OfDocs(IEnumerable<string> scripts) =>
        $"default-src 'none'; script-src 'self' {string.Join(' ', scripts.Select(Hash))}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // MudBlazor writes style attributes; the runtime compiles WebAssembly.
    private string Policy(string importMap) =>
        $"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{importMap}; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:{(tiles is null ? "" : $" {tiles}")}; "
        + "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // A browser hashes what the parser gives it, in which every line ends with one character.
    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))))}'";
}
