using Dashboard.Client.Addresses;
using Dashboard.Client.Language;
using Dashboard.Shared.Filters;
using Dashboard.Shared.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Client.Data.Grid;

/// <summary>
/// The rows of the plain table in a grid with selectable columns and rows, which can be copied. Order and page are in the address, with the
/// same links as the plain table; the selection is not kept.
/// </summary>
public sealed partial class EventGrid
{
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> named = new(StringComparer.Ordinal) { ["aria-label"] = DataText.TableOfEvents };
    private IReadOnlyList<GridColumn> columns = [];
    private string? said;

    /// <summary>Address of the page.</summary>
    [CascadingParameter]
    public required PageAddress Address { get; set; }

    /// <summary>The rows of this page.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EventTableRow> Rows { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private IReadOnlyList<EventTableRow> Chosen => chosen.Count == 0 ? Rows : [.. Rows.Where(row => chosen.Contains(row.Event.Id))];

    private bool IsEveryChosen => Rows.Count > 0 && chosen.Count == Rows.Count;

    private string CopyName => Numbers.Of(Chosen.Count, chosen.Count == 0 ? DataText.CopyRows : DataText.CopyChosenRows);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        columns = GridColumn.All(item => Address.Entity("events", item.Id));
        chosen.IntersectWith(Rows.Select(row => row.Event.Id));
        said = null;
    }

    private string RowClass(EventTableRow row, int index) => chosen.Contains(row.Event.Id) ? "chosen" : "";

    private string? Sorted(EventColumn column) => SortLink<EventColumn>.IsDescending(Address, column) switch
    {
        true => DataText.SortedDescending,
        false => DataText.SortedAscending,
        null => null,
    };

    private void Turn(HashSet<string> among, string one)
    {
        if (!among.Remove(one))
            among.Add(one);
        said = null;
    }

    private void TurnAll()
    {
        if (IsEveryChosen)
            chosen.Clear();
        else
            chosen.UnionWith(Rows.Select(row => row.Event.Id));
        said = null;
    }

    private async Task CopyAsync()
    {
        var rows = Chosen;
        try
        {
            await Browser.InvokeVoidAsync(
                "navigator.clipboard.writeText",
                GridColumn.TabSeparated([.. columns.Where(column => !hidden.Contains(column.Name))], rows));
            said = Numbers.Of(rows.Count, DataText.CopiedRows);
        }
        catch (JSException)
        {
            said = DataText.NotCopied;
        }
    }
}
