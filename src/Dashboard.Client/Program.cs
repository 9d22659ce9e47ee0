using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Loader;
using Dashboard.Client.Language;
using Dashboard.Client.Linking;
using Dashboard.Client.Loading;
using Dashboard.Client.Requests;
using Dashboard.Client.Shell;
using Dashboard.Client.Takeover;
using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.JSInterop;

namespace Dashboard.Client;

/// <summary>The app in the browser: takes over the page that it is loaded into.</summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        var builder = WebAssemblyHostBuilder.CreateDefault(args);
        builder.Services.AddRequests(new Uri(builder.HostEnvironment.BaseAddress));
        builder.Services.AddScoped<PrefetchedPage>();
        builder.Services.AddScoped<PagePrefetch>();
        builder.Services.AddScoped<PagePreparation>();
        builder.Services.AddScoped<IndexForScripts>();
        builder.ConfigureContainer(new LateServices());
        var host = builder.Build();
        await SpeakAsync((IJSInProcessRuntime)host.Services.GetRequiredService<IJSRuntime>(), builder.HostEnvironment.BaseAddress);
        await host.Services.GetRequiredService<PagePreparation>().PrepareAsync();
        await host.RunAsync();
    }

    // The server chose the languages. Set before the app runs, which loads the texts of that language; another one is another document.
    private static async Task SpeakAsync(IJSInProcessRuntime page, string site)
    {
        var ofInterface = Attribute("lang") ?? Languages.English;
        var culture = PageCulture.Of(ofInterface, Attribute(PageCulture.Attribute) ?? ofInterface);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
        if (Attribute(PageCulture.TextsAttribute) is { } address)
        {
            using var client = new HttpClient { BaseAddress = new Uri(site) };
            Load(await client.GetByteArrayAsync(address));
        }

        string? Attribute(string name) => page.Invoke<string?>("document.documentElement.getAttribute", name);
    }

    // As the framework loads the texts that ship, which lie in assemblies too.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "It has texts and no code.")]
    private static void Load(byte[] texts) => AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(texts));
}
