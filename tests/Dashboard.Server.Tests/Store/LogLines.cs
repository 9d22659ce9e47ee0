using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Dashboard.Server.Tests.Store;

/// <summary>Records log entries.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    /// <summary>Is called with each entry.</summary>
    public Action<string>? Written { get; set; }

    public IEnumerable<string> At(LogLevel level) => lines.Where(line => line.Level == level).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        var text = formatter(state, exception);
        lines.Enqueue((logLevel, text));
        Written?.Invoke(text);
    }

    public void Dispose()
    {
        // Nothing to let go of.
    }
}
