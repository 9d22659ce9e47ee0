using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;
using Dashboard.Client.Language;

namespace Dashboard.Server.Translations;

/// <summary>
/// Makes what the build makes of the translations that ship: an assembly with the resources of one language. The framework finds it on the
/// server and in the browser as it finds those.
/// </summary>
internal static class SatelliteAssembly
{
    /// <summary>The assembly as a file.</summary>
    /// <param name="language">Language tag.</param>
    /// <param name="texts">Texts by name, as in <see cref="EnglishTexts"/>.</param>
    public static byte[] Make(string language, IReadOnlyDictionary<string, string> texts)
    {
        var client = typeof(PageCulture).Assembly.GetName();
        var metadata = new MetadataBuilder();
        var name = metadata.GetOrAddString($"{client.Name}.resources");
        metadata.AddAssembly(name, client.Version!, metadata.GetOrAddString(language), default, default, AssemblyHashAlgorithm.None);
        metadata.AddModule(0, name, metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        // The type that every module has.
        metadata.AddTypeDefinition(
            default,
            default,
            metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1));
        var resources = new BlobBuilder();
        foreach (var resource in EnglishTexts.Resources)
        {
            var bytes = Resources(resource, texts);
            resources.Align(8);
            metadata.AddManifestResource(
                ManifestResourceAttributes.Public,
                metadata.GetOrAddString($"{resource}.{language}.resources"),
                default,
                (uint)resources.Count);
            resources.WriteInt32(bytes.Length);
            resources.WriteBytes(bytes);
        }

        var file = new BlobBuilder();
        new ManagedPEBuilder(
            new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll | Characteristics.ExecutableImage),
            new MetadataRootBuilder(metadata),
            new BlobBuilder(),
            managedResources: resources).Serialize(file);
        return file.ToArray();
    }

    private static byte[] Resources(string resource, IReadOnlyDictionary<string, string> texts)
    {
        using var bytes = new MemoryStream();
        using (var writer = new ResourceWriter(bytes))
        {
            var prefix = EnglishTexts.NameOf(resource, "");
            foreach (var (name, text) in texts.Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal)))
                writer.AddResource(name[prefix.Length..], text);
            writer.Generate();
            return bytes.ToArray();
        }
    }
}
