using System.Reflection;

namespace Dashboard.Client.Layout;

/// <summary>The version of this program, from Directory.Build.props.</summary>
internal static class SoftwareVersion
{
    /// <summary>A semantic version such as <c>1.2.0</c> or <c>1.2.0-rc.1</c>, without the commit it was built from.</summary>
    public static string Current { get; } =
        typeof(SoftwareVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
