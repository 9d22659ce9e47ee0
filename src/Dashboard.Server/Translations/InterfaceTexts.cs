using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text.Json;
using Dashboard.Client.Language;
using Dashboard.Server.Settings;
using Dashboard.Shared.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Translations;

/// <summary>
/// The languages of the interface: those that ship, and those of the files in the folder of the setting <c>InterfaceTexts</c>. A file that
/// cannot be read is named in the log, and its language does without.
/// </summary>
internal sealed partial class InterfaceTexts
{
    // Of the process, like the assemblies that the framework has loaded.
    private static readonly ConcurrentDictionary<string, Assembly> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    static InterfaceTexts() => AssemblyLoadContext.Default.Resolving += (_, name) =>
        name.Name == $"{typeof(PageCulture).Assembly.GetName().Name}.resources" && name.CultureName is { } language
            ? Loaded.GetValueOrDefault(language)
            : null;

    public InterfaceTexts(IOptions<DashboardOptions> options, IHostEnvironment environment, ILogger<InterfaceTexts> log)
    {
        if (options.Value.InterfaceTexts is not { Length: > 0 } setting)
            return;
        var folder = Path.GetFullPath(setting, environment.ContentRootPath);
        if (!Directory.Exists(folder))
        {
            Missing(log, folder);
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            Add(path, log);
        Version = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(file => file.Value)]).AsSpan(0, 6));
    }

    /// <summary>Changes with the files; empty without any.</summary>
    public string Version { get; } = "";

    /// <summary>The language of the interface for a language: itself, or without its region, if there are texts in it; else null.</summary>
    public string? Find(string? language)
    {
        for (var tag = language; !string.IsNullOrEmpty(tag); tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (Languages.All.Contains(tag) || files.ContainsKey(tag))
                return tag;
        }

        return null;
    }

    /// <summary>The texts of a language for the browser; null for those that ship and those that do not exist.</summary>
    public byte[]? FileOf(string language) => files.GetValueOrDefault(language);

    /// <summary>The address of <see cref="FileOf"/>; null if there is none.</summary>
    public string? AddressOf(string language) => files.ContainsKey(language) ? $"/interface/{language}.bin?v={Version}" : null;

    private void Add(string path, ILogger log)
    {
        var language = Path.GetFileNameWithoutExtension(path);
        if (!LanguageTag.IsValid(language) || Languages.All.Contains(language))
        {
            NotALanguage(log, path, string.Join(", ", Languages.All));
            return;
        }

        try
        {
            var (texts, problems) = TranslationFile.Read(File.ReadAllBytes(path));
            foreach (var problem in problems)
                Unusable(log, path, problem);
            var file = SatelliteAssembly.Make(language, texts);
            files[language] = file;
            Loaded.GetOrAdd(language, _ => AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(file)));
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            Unusable(log, path, $"It cannot be read as texts by name: {error.Message}");
        }
    }

    [LoggerMessage(LogLevel.Error, "Dashboard:InterfaceTexts: there is no folder {Folder}.")]
    private static partial void Missing(ILogger log, string folder);

    [LoggerMessage(LogLevel.Error, "Dashboard:InterfaceTexts: {File} must be named for a language other than {Shipped}, such as de.json.")]
    private static partial void NotALanguage(ILogger log, string file, string shipped);

    [LoggerMessage(LogLevel.Warning, "Dashboard:InterfaceTexts: {File}: {Problem}")]
    private static partial void Unusable(ILogger log, string file, string problem);
}
