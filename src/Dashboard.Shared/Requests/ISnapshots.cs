using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Requests;

/// <summary>The snapshots that are at hand: on the server those that are served, in the browser those that were loaded.</summary>
public interface ISnapshots
{
    /// <summary>The snapshot of a dataset, or null where there is none at hand.</summary>
    DatasetSnapshot? Find(string dataset);

    /// <summary>The snapshot of a dataset.</summary>
    /// <exception cref="UnknownThingException">There is none at hand.</exception>
    DatasetSnapshot Get(string dataset);
}
