namespace Dashboard.Client.Requests;

/// <summary>Whether the server was unreachable at the last navigation. The current page stays meanwhile.</summary>
internal sealed class ServerUnreachable
{
    /// <summary>The unreachable address, or null.</summary>
    public string? At { get; private set; }

    /// <summary>Raised when it begins or ends.</summary>
    public event EventHandler? Changed;

    /// <summary>Sets the unreachable address; null: the server has responded.</summary>
    public void Set(string? address)
    {
        if (At == address)
            return;
        At = address;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
