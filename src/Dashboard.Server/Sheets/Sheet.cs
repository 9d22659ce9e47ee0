namespace Dashboard.Server.Sheets;

/// <summary>A table as its keeper has it: cells as text, before anything is known about columns.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Name">Name of the sheet in its workbook; null if the file is one table.</param>
/// <param name="Rows">Rows with a cell that is not blank.</param>
internal sealed record Sheet(string File, string? Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>"magdeburg.xlsx, sheet 2015": for messages.</summary>
    public string Title => Name is null ? File : $"{File}, sheet {Name}";

    /// <summary>How the file was read, where it could have been read in another way: sentences without a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One row.</summary>
/// <param name="Number">As a spreadsheet shows it: the first row is 1.</param>
/// <param name="Cells">Trimmed texts; dates are written <c>YYYY-MM-DD</c> or <c>YYYY-MM-DD HH:MM</c>, numbers with a decimal point.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell, or "" where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
