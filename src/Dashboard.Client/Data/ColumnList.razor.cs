using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Data;

/// <summary>The columns of a file with explanations.</summary>
public sealed partial class ColumnList
{
    /// <summary>Name of the file.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Names of its columns, in their order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Columns { get; set; }
}
