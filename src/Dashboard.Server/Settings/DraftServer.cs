using System.Net;

namespace Dashboard.Server.Settings;

/// <summary>
/// <c>serve --draft</c>: a second server for the keeper of a dataset, on this machine alone, which shows the folders as they are. It has a
/// database of its own that is deleted at the end, so nothing that it shows is published.
/// </summary>
internal static class DraftServer
{
    /// <summary>The option.</summary>
    public const string Option = "--draft";

    private const string Address = "http://127.0.0.1:5081";
    private const string OnlyHere = "serve --draft shows unpublished data, and so serves this machine alone";

    /// <summary>Changes the settings for a draft.</summary>
    /// <param name="builder">The host that is to be built.</param>
    /// <returns>Why it may not start; null if it may.</returns>
    public static string? Prepare(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (!string.IsNullOrWhiteSpace(configuration[$"{DashboardOptions.Section}:{nameof(DashboardOptions.PublicUrl)}"]))
            return $"{OnlyHere}: it does not start with Dashboard:PublicUrl.";
        // Behind a proxy every reader is at a local address.
        if (configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
            return $"{OnlyHere}: it does not start with forwarded headers.";
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
            return $"{OnlyHere}: it does not start with Kestrel:Endpoints; name an address with --urls http://127.0.0.1:PORT.";
        var urls = (configuration["urls"] ?? Address).Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(urls, url => !IsLoopback(url)) is { } other)
            return $"{OnlyHere}, not {other}: name an address with --urls http://127.0.0.1:PORT.";

        builder.WebHost.UseUrls(urls);
        var folder = Directory.CreateTempSubdirectory("dashboard-draft-");
        configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{DashboardOptions.Section}:{nameof(DashboardOptions.DataDirectory)}"] = folder.FullName,
            [$"{DashboardOptions.Section}:{nameof(DashboardOptions.WatchSeconds)}"] = "1",
            // These would listen on every network.
            ["http_ports"] = "",
            ["https_ports"] = "",
        });
        builder.Services.PostConfigure<DashboardOptions>(options => options.Draft = true);
        builder.Services.AddHostedService(_ => new DeletesAtEnd(folder));
        return null;
    }

    /// <summary>Lets nothing of a draft be kept or indexed. Called first, so that its headers are written last.</summary>
    public static void UseDraft(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(
            static state =>
            {
                var headers = ((HttpContext)state).Response.Headers;
                headers.CacheControl = "no-store";
                headers["X-Robots-Tag"] = "noindex";
                return Task.CompletedTask;
            },
            context);
        return next(context);
    });

    private static bool IsLoopback(string url) =>
        BindingAddress.Parse(url) is { Host: var host }
        && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private sealed class DeletesAtEnd(DirectoryInfo folder) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                // The system empties its folder of temporary files.
            }

            return Task.CompletedTask;
        }
    }
}
