namespace Dashboard.Client.Matrix;

/// <summary>A cell, or the empty columns before one.</summary>
/// <param name="Item">What is in it; null: nothing.</param>
/// <param name="Span">Number of columns.</param>
internal readonly record struct MatrixSlot<T>(T? Item, int Span)
    where T : class;

/// <summary>Fills a row: columns without anything are one element, however many.</summary>
internal static class MatrixSlot
{
    /// <summary>The slots of a row.</summary>
    /// <param name="items">In the order of their columns.</param>
    /// <param name="columnOf">The column of an item.</param>
    /// <param name="columns">Number of columns.</param>
    public static IEnumerable<MatrixSlot<T>> Of<T>(IEnumerable<T> items, Func<T, int> columnOf, int columns)
        where T : class
    {
        var next = 0;
        foreach (var item in items)
        {
            if (columnOf(item) > next)
                yield return new MatrixSlot<T>(null, columnOf(item) - next);
            yield return new MatrixSlot<T>(item, 1);
            next = columnOf(item) + 1;
        }

        if (next < columns)
            yield return new MatrixSlot<T>(null, columns - next);
    }
}
