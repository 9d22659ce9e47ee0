namespace Dashboard.Server.Store;

/// <summary>The host cannot start. The message is for its operator: what is wrong, where, and what to do; print it and stop.</summary>
internal sealed class CannotStartException : Exception
{
    public CannotStartException(string message)
        : base(message)
    {
    }

    public CannotStartException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
