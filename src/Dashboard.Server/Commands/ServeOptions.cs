using Dashboard.Server.Import.Reading;
using Dashboard.Server.Settings;

namespace Dashboard.Server.Commands;

/// <summary>The options of <c>serve</c>: settings, such as <c>--Dashboard:Datasets</c>, and those of the host.</summary>
internal static class ServeOptions
{
    private static readonly string[] Known =
    [
        DraftServer.Option,
        "--urls",
        "--contentRoot",
        "--webRoot",
        "--environment",
        "--applicationName",
        "--http_ports",
        "--https_ports",
        "--AllowedHosts",
        "--ForwardedHeaders_Enabled",
        "--detailedErrors",
        "--shutdownTimeoutSeconds",
    ];

    /// <summary>A sentence about the first option that is not known, as a misspelt one would serve without it; else null.</summary>
    public static string? FirstUnknown(IEnumerable<string> args)
    {
        // Any setting may be given as --name=value.
        foreach (var name in args.Where(arg => arg.StartsWith('-') && !arg.Contains('=', StringComparison.Ordinal)))
        {
            // A section of the settings.
            if (name.Contains(':', StringComparison.Ordinal) || Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            var hint = NearestWord.Hint(name, Known);
            return $"{name} is no option of serve{(hint is null ? "; --help lists the commands." : $"; {hint}")}";
        }

        return null;
    }
}
