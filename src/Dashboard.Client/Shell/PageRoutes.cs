using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Shell;

/// <summary>Finds the page of an address by its <c>@page</c>, as the router does: its page is loaded before the router draws it.</summary>
internal static class PageRoutes
{
    private static readonly (Type Page, string[] Template)[] Templates =
    [
        .. from page in typeof(PageRoutes).Assembly.GetTypes()
           from route in page.GetCustomAttributes<RouteAttribute>(inherit: false)
           select (page, Segments(route.Template)),
    ];

    /// <summary>The page with its route values; null: there is none.</summary>
    public static (Type Page, IReadOnlyDictionary<string, string> Values)? Match(Uri address)
    {
        var segments = Segments(address.AbsolutePath);
        foreach (var (page, template) in Templates.Where(route => route.Template.Length == segments.Length))
        {
            var pairs = template.Zip(segments).ToList();
            var values = pairs.Where(pair => IsValue(pair.First)).ToDictionary(pair => pair.First.Trim('{', '}'), pair => pair.Second);
            if (pairs.TrueForAll(pair => IsValue(pair.First) || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)))
                return (page, values);
        }

        return null;
    }

    private static bool IsValue(string segment) => segment.StartsWith('{');

    private static string[] Segments(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
}
