using Dashboard.Shared.Snapshots;
using Dashboard.Shared.Views;

namespace Dashboard.Shared.Requests;

/// <summary>The available snapshots: on the server those that are served, in the browser those that were loaded.</summary>
public interface ISnapshots
{
    /// <summary>The snapshot of a dataset, or null if it is not available.</summary>
    DatasetSnapshot? Find(string dataset);

    /// <summary>The snapshot of a dataset.</summary>
    /// <exception cref="UnknownEntityException">It is not available.</exception>
    DatasetSnapshot Get(string dataset);
}
