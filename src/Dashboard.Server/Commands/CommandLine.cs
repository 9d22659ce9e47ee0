using System.CommandLine;

namespace Dashboard.Server.Commands;

/// <summary>The commands of the program. Without one it serves, with the settings that follow.</summary>
internal static class CommandLine
{
    /// <summary>Everything is well.</summary>
    public const int Ok = 0;

    /// <summary>What was asked for was not done, and why was said.</summary>
    public const int Refused = 1;

    /// <summary>Runs the command; null if the program is to serve.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="output">For results.</param>
    /// <param name="errors">For what went wrong.</param>
    public static async Task<int?> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var isHelp = args.Any(arg => arg is "-h" or "-?" or "--help" or "--version");
        if (!isHelp && args is [] or ["serve", ..] or [['-', ..], ..])
        {
            if (ServeOptions.FirstUnknown(args) is not { } unknown)
                return null;
            await errors.WriteLineAsync(unknown);
            return Refused;
        }

        var root = new RootCommand("Puts a wave of protest on a map and a timeline, and accounts for every casualty figure.")
        {
            new Command("serve", "Serve the datasets; settings follow as --Dashboard:Datasets PATH. The default."),
            NewCommand.New(output, errors),
            ImportCommand.New(output, errors),
            ExportCommand.New(output, errors),
            CheckCommand.New(output, errors),
            WatchCommand.New(output, errors),
            VersionsCommand.New(output, errors),
        };
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
    }
}
