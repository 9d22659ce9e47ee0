using System.Xml.Linq;

namespace Dashboard.Server.Tests;

/// <summary>The folder of the working copy.</summary>
internal static class Repository
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            return folder.FullName;
        }
    }

    public static string Version { get; } =
        XDocument.Load(Path.Combine(Folder, "Directory.Build.props")).Descendants("Version").Single().Value;
}
