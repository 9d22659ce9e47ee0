using Dashboard.Server.Commands;

namespace Dashboard.Server.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("commands");
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    private string Data => Path.Combine(folder.FullName, "data");

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("serve --urls http://127.0.0.1:0")]
    [InlineData("--Dashboard:Datasets=/data")]
    public async Task Without_another_command_the_program_serves(string args) =>
        Assert.Null(await CommandLine.RunAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, errors));

    [Theory]
    [InlineData("serve --drafft", "did you mean --draft?")]
    [InlineData("--url http://127.0.0.1:0", "did you mean --urls?")]
    [InlineData("serve --verbose", "--help lists the commands")]
    public async Task A_misspelt_option_does_not_serve_without_it(string args, string said)
    {
        Assert.Equal(1, await CommandLine.RunAsync(args.Split(' '), output, errors));
        Assert.Contains(said, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_about_serve_does_not_serve()
    {
        Assert.Equal(0, await Run("serve", "--help"));
        Assert.Contains("Serve the datasets", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        Assert.Equal(0, await Run("--help"));

        Assert.All(
            (string[])["serve", "new", "import", "export", "check", "watch"],
            command => Assert.Contains(command, output.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_that_of_the_program()
    {
        Assert.Equal(0, await Run("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+", output.ToString());
    }

    [Fact]
    public async Task A_sheet_is_imported_and_its_folder_checked()
    {
        var sheet = Sheet("date,place,title\n2022-07-09,Colombo,A\n");

        Assert.Equal(0, await Run("import", sheet, "--id", "wave", "--datasets", Data));
        Assert.Contains("1 event is in", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("by its header", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Run("check", "wave", "--datasets", Data));
        Assert.Equal(0, await Run("check", Path.Combine(Data, "wave")));

        // Nothing but how far it is, which is said after a second.
        Assert.DoesNotContain(
            errors.ToString().Split('\n'),
            line => line.Length > 0 && !Array.Exists((string[])["...", " left"], end => line.EndsWith(end, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_signal_is_heard_while_a_sheet_is_read()
    {
        // Nobody has written to the pipe: whoever reads it waits.
        var pipe = Path.Combine(folder.FullName, "wave.csv");
        using (var making = System.Diagnostics.Process.Start("mkfifo", pipe))
            await making.WaitForExitAsync(TestContext.Current.CancellationToken);
        var begun = Task.Factory.StartNew(
            () => Run("import", pipe, "--datasets", Data),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        // Only then the library can see a signal.
        var running = await begun.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(pipe, "no sheet", TestContext.Current.CancellationToken);
        Assert.Equal(1, await running);
    }

    [Fact]
    public async Task A_folder_that_breaks_a_rule_is_named_and_refused()
    {
        TinyDataset.New().Set("claims.csv", "k9", "best", "many").WriteTo(Data);

        Assert.Equal(1, await Run("check", TinyDataset.Id, "--datasets", Data));

        Assert.StartsWith("claims.csv, row 10, best \"many\"", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import|missing.csv", "missing.csv cannot be read")]
    [InlineData("import|SHEET|--id|Not a slug", "is no id")]
    [InlineData("import|SHEET|--country|Atlantis", "is no country")]
    [InlineData("import|SHEET|--dates|dym", "dym")]
    [InlineData("check|nowhere", "cannot be read")]
    [InlineData("publish", "publish")]
    public async Task What_cannot_be_done_is_said_with_exit_code_1(string command, string reason)
    {
        var sheet = Sheet("date,place\n2022-07-09,Colombo\n");

        string[] args = [.. command.Split('|').Select(arg => arg == "SHEET" ? sheet : arg)];
        Assert.Equal(1, await Run(args[0] == "publish" ? args : [.. args, "--datasets", Data]));

        Assert.Contains(reason, errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Data, "wave")));
    }

    private async Task<int?> Run(params string[] args) => await CommandLine.RunAsync(args, output, errors);

    private string Sheet(string csv)
    {
        var path = Path.Combine(folder.FullName, "wave.csv");
        File.WriteAllText(path, csv);
        return path;
    }
}
