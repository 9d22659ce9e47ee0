using System.CommandLine;
using System.Globalization;
using Dashboard.Server.Store;
using Microsoft.Extensions.Options;

namespace Dashboard.Server.Commands;

/// <summary><c>versions</c>: lists the versions that the store keeps, marks, drops and restores them.</summary>
internal static class VersionsCommand
{
    private const string DropMarked = "--marked";

    public static Command New(TextWriter output, TextWriter errors)
    {
        var marked = new Option<bool>(DropMarked) { Description = "Also one that is marked to be kept for good" };
        var shared = new SharedOptions(output, errors);
        var dataset = new Argument<string?>("dataset")
        {
            Description = "Id of a dataset; default: all",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("versions", "List the versions that are kept, and keep, drop or restore one.")
        {
            dataset,
            shared.Datasets,
            shared.Json,
            OfOne("keep", "Keep a version for good.", (_, store, version, cancel) => KeepAsync(store, version, cancel), shared),
            OfOne(
                "drop",
                "Delete a version from the store.",
                (parsed, store, version, cancel) => DropAsync(store, version, parsed.GetValue(marked), cancel),
                shared,
                marked),
            OfOne(
                "restore",
                "Write a version into the folder of its dataset, from where it is published anew.",
                (_, store, version, cancel) => RestoreAsync(store, version, cancel),
                shared),
        };
        command.SetAction((parsed, cancellationToken) => shared.RunAsync(
            parsed,
            store => ListAsync(store, parsed.GetValue(dataset), parsed.GetValue(shared.Json), output, cancellationToken)));
        return command;
    }

    private static Command OfOne(
        string name,
        string description,
        Func<ParseResult, VersionStore, StoredVersion, CancellationToken, Task<string>> act,
        SharedOptions shared,
        params Option[] own)
    {
        var number = new Argument<string>("version") { Description = "Its number or name" };
        var dataset = new Argument<string?>("dataset")
        {
            Description = "Id of the dataset; may be left out if the store has only one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(name, description) { number, dataset, shared.Datasets, shared.Json };
        foreach (var option in own)
            command.Add(option);
        command.SetAction((parsed, cancellationToken) => shared.RunAsync(
            parsed,
            async store =>
            {
                var version = await store.FindAsync(parsed.GetValue(dataset), parsed.GetRequiredValue(number), cancellationToken);
                var said = await act(parsed, store, version, cancellationToken);
                if (parsed.GetValue(shared.Json))
                    JsonOutput.Write(shared.Output, new { dataset = version.DatasetId, version = version.Number, said });
                else
                    await shared.Output.WriteLineAsync(said);
                return CommandLine.Ok;
            }));
        return command;
    }

    private static async Task<int> ListAsync(
        VersionStore store,
        string? dataset,
        bool isJson,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        var listed = await store.ListAsync(dataset, cancellationToken);
        if (isJson)
        {
            JsonOutput.Write(output, listed);
            return CommandLine.Ok;
        }

        foreach (var group in listed.GroupBy(version => version.Dataset, StringComparer.Ordinal))
        {
            output.WriteLine(group.Key);
            foreach (var version in group)
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {version.Number,5}  {version.Hash}  {version.Published:yyyy-MM-dd HH:mm}Z{version.Events,8} events{version.Claims,7} claims  {Why(version)}"));
        }

        return CommandLine.Ok;
    }

    private static string Why(ListedVersion version) => version.Kept switch
    {
        KeptBecause.Current => "current",
        KeptBecause.Marked => "kept for good: marked",
        KeptBecause.LastOfDay => "kept for good: last of its day",
        KeptBecause.Recent => "kept while among the newest",
        _ => "kept until the next version is published",
    };

    private static async Task<string> KeepAsync(VersionStore store, StoredVersion version, CancellationToken cancellationToken)
    {
        await store.Versions.MarkAsync(version, cancellationToken);
        return $"Version {version.Number} of {version.DatasetId} is kept for good.";
    }

    private static async Task<string> DropAsync(
        VersionStore store,
        StoredVersion version,
        bool alsoMarked,
        CancellationToken cancellationToken)
    {
        if (await store.Versions.CurrentAsync(version.DatasetId, cancellationToken) == version.Number)
            throw new CannotStartException($"Version {version.Number} of {version.DatasetId} is the current one, which is always kept.");
        if (version.IsMarked && !alsoMarked)
            throw new CannotStartException(
                $"Version {version.Number} of {version.DatasetId} is marked to be kept for good; add {DropMarked} to delete it all the same.");
        await store.Versions.DropAsync(version, cancellationToken);
        return $"Version {version.Number} of {version.DatasetId} was deleted.";
    }

    private static async Task<string> RestoreAsync(VersionStore store, StoredVersion version, CancellationToken cancellationToken)
    {
        var folder = await store.RestoreAsync(version, cancellationToken);
        return $"Version {version.Number} of {version.DatasetId} is in {folder}. A running server publishes it within seconds, another when it starts.";
    }

    /// <summary>The options of all these commands.</summary>
    private sealed class SharedOptions(TextWriter output, TextWriter errors)
    {
        public TextWriter Output => output;

        public Option<string?> Datasets { get; } = DatasetsFolder.Option();

        public Option<bool> Json { get; } = JsonOutput.Option();

        public async Task<int> RunAsync(ParseResult parsed, Func<VersionStore, Task<int>> act)
        {
            try
            {
                using var store = await VersionStore.OpenAsync(parsed.GetValue(Datasets));
                return await act(store);
            }
            catch (Exception error)
                when (error is CannotStartException or OptionsValidationException or IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(error.Message);
                return CommandLine.Refused;
            }
        }
    }
}
