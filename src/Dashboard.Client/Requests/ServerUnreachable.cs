namespace Dashboard.Client.Requests;

/// <summary>Whether the server was asked for a page and did not answer. What is shown stays meanwhile.</summary>
internal sealed class ServerUnreachable
{
    /// <summary>The address that could not be had, or null.</summary>
    public string? At { get; private set; }

    /// <summary>It began or ended.</summary>
    public event EventHandler? Changed;

    /// <summary>Nobody answers for this address; null: the server has answered.</summary>
    public void Set(string? address)
    {
        if (At == address)
            return;
        At = address;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
