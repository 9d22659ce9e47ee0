using Dashboard.Shared.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Client.Addresses;

/// <summary>The query of the page as hidden fields, so that a GET form changes one parameter and keeps the others.</summary>
public sealed partial class QueryFields
{
    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>Names that the form sets itself or invalidates.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Except { get; set; }

    private IEnumerable<(string Name, string Value)> Fields =>
        from pair in QueryCodec.Format(Address.Filter, Address.Options).Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        where !Except.Contains(parts[0], StringComparer.Ordinal)
        select (parts[0], Uri.UnescapeDataString(parts[1]));
}
