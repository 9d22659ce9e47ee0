using System.Diagnostics;
using System.Text.RegularExpressions;
using Dashboard.Server.Tests;
using Dashboard.Server.Tests.Basemaps;

namespace Dashboard.Browser.Tests;

/// <summary>The published server in a process of its own, with trimmed and compressed files.</summary>
internal sealed partial class PublishedServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private PublishedServer()
    {
        process = new()
        {
            StartInfo = new("dotnet", Path.Combine(Folder, "Dashboard.Server.dll"))
            {
                // Not its own folder: it must run from any.
                WorkingDirectory = folder.Path,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                    ["Dashboard__DataDirectory"] = folder["var"],
                    ["DOTNET_TieredPGO"] = "0",
                },
            },
        };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    /// <summary>The publish folder of this project's build.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "published");

    /// <summary>Its address, without a trailing slash.</summary>
    public string Origin => listening.Task.Result;

    /// <summary>Starts it with its published data and settings by their variables on a free port, and waits until it listens.</summary>
    public static Task<PublishedServer> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var server = new PublishedServer();
        foreach (var (name, value) in settings)
            server.process.StartInfo.Environment[name] = value;
        return StartAsync(server);
    }

    /// <summary>Starts it with datasets written by the test and with vector tiles.</summary>
    public static Task<PublishedServer> StartAsync(Action<string> fill)
    {
        var server = new PublishedServer();
        var temporary = server.folder;
        Directory.CreateDirectory(temporary["data"]);
        fill(temporary["data"]);
        File.WriteAllBytes(temporary["ground.pmtiles"], SmallArchive.Bytes());
        Directory.CreateDirectory(temporary["texts"]);
        File.WriteAllText(Path.Combine(temporary["texts"], "fa.json"), Datasets.PersianTexts);
        server.process.StartInfo.Environment["Dashboard__InterfaceTexts"] = temporary["texts"];
        server.process.StartInfo.Environment["Dashboard__Datasets"] = temporary["data"];
        server.process.StartInfo.Environment["Dashboard__Ground"] = temporary["ground.pmtiles"];
        return StartAsync(server);
    }

    private static async Task<PublishedServer> StartAsync(PublishedServer server)
    {
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        await server.listening.Task.WaitAsync(LongestStart, TestContext.Current.CancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        folder.Dispose();
    }

    // A null line is the end of the stream: the server ended before it listened.
    private void Read(string? line)
    {
        if (line is null)
            listening.TrySetException(new InvalidOperationException("The published server ended before it listened."));
        else if (Address().Match(line) is { Success: true } match)
            listening.TrySetResult(match.Groups["address"].Value);
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Address();
}
