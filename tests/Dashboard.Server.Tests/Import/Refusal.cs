namespace Dashboard.Server.Tests.Import;

/// <summary>What the loader reports about a dataset that breaks one rule.</summary>
internal static class Refusal
{
    /// <summary>Exactly one error, at this row and column.</summary>
    public static void MustBeRefused(this TinyDataset dataset, string file, string id, string? column, string rule)
    {
        var error = Assert.Single(dataset.Load().Errors);

        Assert.Equal((file, dataset.RowOf(file, id), column), (error.File, error.Row, error.Column));
        Assert.Contains(rule, $"{error.Rule}; {error.Hint}", StringComparison.Ordinal);
    }

    /// <summary>An error at this row and column, perhaps beside others.</summary>
    public static void MustBeRefusedSomewhere(this TinyDataset dataset, string file, int row, string column, string rule) =>
        Assert.Contains(
            dataset.Load().Errors,
            error => (error.File, error.Row, error.Column) == (file, row, column)
                && $"{error.Rule}; {error.Hint}".Contains(rule, StringComparison.Ordinal));

    /// <summary>Exactly one error, in this file or at a given row.</summary>
    public static void MustBeRefused(this TinyDataset dataset, string file, int? row, string? column, string rule)
    {
        var error = Assert.Single(dataset.Load().Errors);

        Assert.Equal((file, row, column), (error.File, error.Row, error.Column));
        Assert.Contains(rule, $"{error.Rule}; {error.Hint}", StringComparison.Ordinal);
    }

    public static void MustBeAccepted(this TinyDataset dataset) => dataset.Content();
}
