using System.Security.Cryptography;

namespace Dashboard.Server.Http;

/// <summary>
/// The files that embeds load. Their version is a parameter, not part of the path: an embed cached for a year still finds its files, in a
/// newer version, after an update of this server.
/// </summary>
internal sealed class EmbedFiles(IWebHostEnvironment environment)
{
    private const string StylePath = "/embedded.css";
    private const string ScriptPath = "/embedded.js";
    private const string PathForOthers = "/embed.js";
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string Brief = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=2592000";

    /// <summary>Changes with the files.</summary>
    public string Version { get; } = Hash(environment);

    /// <summary>Address of the style sheet.</summary>
    public string Styles => $"{StylePath}?v={Version}";

    /// <summary>Address of the script.</summary>
    public string Script => $"{ScriptPath}?v={Version}";

    /// <summary>How long a file may be cached; null for all other addresses.</summary>
    public string? LifetimeOf(HttpRequest request) => request.Path.Value?.ToLowerInvariant() switch
    {
        StylePath or ScriptPath => request.Query["v"] == Version ? ForAYear : Brief,
        PathForOthers => Brief,
        _ => null,
    };

    private static string Hash(IWebHostEnvironment environment)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in (string[])[StylePath, ScriptPath])
        {
            var file = environment.WebRootFileProvider.GetFileInfo(path);
            if (!file.Exists)
                throw new FileNotFoundException($"{path} is missing among the files of the web root; build the client.");
            using var stream = file.CreateReadStream();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            hash.AppendData(bytes.GetBuffer(), 0, (int)bytes.Length);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
