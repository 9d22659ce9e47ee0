namespace Dashboard.Shared.Datasets;

/// <summary>Someone who codes deaths event by event, such as ACLED.</summary>
/// <param name="Id">Slug, as in <c>count=killed.acled</c>.</param>
/// <param name="Name">As in <c>coded_by</c> of the file.</param>
public sealed record Coder(string Id, string Name)
{
    /// <summary>Whether a 0 of theirs means none or unknown, as the ACLED codebook says.</summary>
    /// <param name="id">Id of the coder.</param>
    public static bool ZeroMayBeUnknown(string id) => id == "acled";
}
