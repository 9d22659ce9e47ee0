using Dashboard.Shared.Views;

namespace Dashboard.Shared.Snapshots;

/// <summary>The counts of coders over the matching events.</summary>
internal static class CodedViews
{
    /// <summary>The view; null if nobody codes an event of the dataset.</summary>
    internal static CodedView? View(DatasetSnapshot snapshot, EventPass pass, Wording wording) =>
        pass.Coded is null ? null : new CodedView(pass.Coded.Views, wording.Find("dataset", snapshot.Info.Id, "codingNote"));
}
