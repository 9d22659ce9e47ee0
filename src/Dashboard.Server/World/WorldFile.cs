using System.IO.Compression;

namespace Dashboard.Server.World;

/// <summary>A file of <c>data/world</c>. They are part of the program, so that a ground can be made wherever it runs.</summary>
internal static class WorldFile
{
    private const string Compressed = ".br";

    /// <summary>The text of a file.</summary>
    /// <param name="name">Its name without <c>.br</c>.</param>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its name without <c>.br</c>.</param>
    public static byte[] Bytes(string name)
    {
        using var bytes = new MemoryStream();
        using (var file = Open(name))
            file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name)
    {
        var program = typeof(WorldFile).Assembly;
        return program.GetManifestResourceStream(Name(name)) is { } plain
            ? plain
            : new BrotliStream(
                program.GetManifestResourceStream(Name(name + Compressed))
                    ?? throw new InvalidOperationException($"The program has no {name}."),
                CompressionMode.Decompress);
    }

    private static string Name(string file) => "world/" + file;
}
