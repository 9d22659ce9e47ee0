namespace Dashboard.Server.Sheets;

/// <summary>A file that cannot be read as a table.</summary>
/// <param name="message">What is wrong, where, and what to do: sentences.</param>
/// <param name="inner">The cause, or null.</param>
internal sealed class UnreadableSheetException(string message, Exception? inner = null) : Exception(message, inner);
