using Dashboard.Shared.Views;

namespace Dashboard.Client.Matrix;

/// <summary>The key moments named above a column.</summary>
/// <param name="Column">Its position.</param>
/// <param name="Moments">One or two, in time order.</param>
internal sealed record MatrixMoments(int Column, IReadOnlyList<Moment> Moments)
{
    private const int MaxInColumn = 2;

    /// <summary>
    /// The moments above the columns, those of priority 1 first. All days before or after the focus are one column, whose few names would
    /// stand for many.
    /// </summary>
    public static IReadOnlyList<MatrixMoments> Of(MatrixView matrix) =>
    [
        .. matrix.Columns.Index()
            .Where(column => column.Item.Unit is not null)
            .Select(column => new MatrixMoments(
                column.Index,
                [
                    .. matrix.Moments.Where(moment => column.Item.Start <= moment.Day && moment.Day <= column.Item.End)
                        .OrderBy(moment => moment.Priority)
                        .Take(MaxInColumn)
                        .OrderBy(moment => moment.Day),
                ]))
            .Where(column => column.Moments.Count > 0),
    ];
}
