using System.Diagnostics;
using System.Text;

namespace Dashboard.Server.Tests.Http;

/// <summary>The server as an operator starts it: a process of its own, with its own home folder.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private ServerProcess(string datasets)
    {
        Directory.CreateDirectory(Home);
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Dashboard.Server.dll"));
        start.Environment["HOME"] = Home;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Dashboard__Datasets"] = datasets;
        start.Environment["Dashboard__Basemaps"] = Path.Combine(Repository.Folder, "data", "basemap");
        start.Environment["Dashboard__DataDirectory"] = folder["var"];
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    public string Home => folder["home"];

    public Uri Address { get; private set; } = null!;

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<ServerProcess> StartAsync(string datasets, CancellationToken cancellationToken)
    {
        const string Listening = "Now listening on: ";
        var server = new ServerProcess(datasets);
        var said = new StringBuilder();
        while (await server.process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            said.AppendLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                server.Address = new Uri(line[(at + Listening.Length)..].Trim());
                return server;
            }
        }

        server.Dispose();
        throw new InvalidOperationException($"The server has ended: {said}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }
}
