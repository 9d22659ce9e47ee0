namespace Dashboard.Server.SheetImports;

/// <summary>What one column of a sheet is taken for.</summary>
/// <param name="Index">Its position, from 0.</param>
/// <param name="Header">As written.</param>
/// <param name="Field">A field of <see cref="HeaderWords"/>; null if it is left out.</param>
/// <param name="Why">How that was found: words for the table of the guess.</param>
internal sealed record SheetColumn(int Index, string Header, string? Field, string Why);
