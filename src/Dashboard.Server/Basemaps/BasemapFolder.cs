using System.Collections.Concurrent;

namespace Dashboard.Server.Basemaps;

/// <summary>The folder of basemaps. Each dataset's ground is drawn once and kept.</summary>
/// <param name="path">The folder; it holds one folder for each basemap.</param>
internal sealed class BasemapFolder(string path)
{
    private const string World = "world";
    private const string Shapes = "basemap.topo.json";

    // By what a dataset wants, not by its name: a new version that wants something else is drawn anew.
    private readonly ConcurrentDictionary<BasemapSource, Lazy<Basemap>> drawn = new();

    /// <summary>The ground that a dataset wants.</summary>
    public Basemap Of(BasemapSource source) => drawn.GetOrAdd(source, wanted => new Lazy<Basemap>(() => Draw(wanted))).Value;

    private Basemap Draw(BasemapSource source)
    {
        var folder = FolderOf(source.Folder ?? World) ?? FolderOf(World) ?? throw new FileNotFoundException("There is no basemap of the world.", Path.Combine(path, World, Shapes));
        var names = Path.Combine(folder, "labels.csv");
        var text = File.Exists(names) ? File.ReadAllText(names) : "";
        return new Basemap(source, Topology.Parse(File.ReadAllBytes(Path.Combine(folder, Shapes))), GroundName.Read(text));
    }

    // The name comes from a dataset: it must not lead out of the folder.
    private string? FolderOf(string name)
    {
        if (name != Path.GetFileName(name) || name is "." or "..")
            return null;
        var folder = Path.Combine(path, name);
        return File.Exists(Path.Combine(folder, Shapes)) ? folder : null;
    }
}
