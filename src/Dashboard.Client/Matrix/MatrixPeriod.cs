using Dashboard.Shared.Views;

namespace Dashboard.Client.Matrix;

/// <summary>The month or year of neighbouring columns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Number of columns.</param>
internal sealed record MatrixPeriod(string Name, int Span)
{
    /// <summary>The periods over all columns.</summary>
    public static IReadOnlyList<MatrixPeriod> Of(IReadOnlyList<MatrixColumn> columns)
    {
        var periods = new List<MatrixPeriod>();
        foreach (var name in columns.Select((column, i) => MatrixWords.Period(column, i > 0)))
        {
            if (periods is [.., var last] && last.Name == name)
                periods[^1] = last with { Span = last.Span + 1 };
            else
                periods.Add(new MatrixPeriod(name, 1));
        }

        return periods;
    }
}
