using System.Diagnostics;

namespace Dashboard.Shared.Tests.Letters;

/// <summary>
/// Text is folded, sorted and searched in the same way without ICU: the same tests in a process without it, as in a browser.
/// </summary>
public sealed class WithoutIcuTests
{
    internal const string Variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    [Fact]
    public async Task The_tests_of_text_hold_without_ICU()
    {
        var tests = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        tests.ArgumentList.Add(typeof(WithoutIcuTests).Assembly.Location);
        foreach (var name in new[] { nameof(FoldingTests), nameof(CollationTests), nameof(Search.SearchCasesTests) })
        {
            tests.ArgumentList.Add("--filter-class");
            tests.ArgumentList.Add($"*.{name}");
        }

        tests.Environment[Variable] = "1";
        using var process = Process.Start(tests)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await output + await errors);
        Assert.DoesNotContain("total: 0", await output, StringComparison.Ordinal);
    }
}
