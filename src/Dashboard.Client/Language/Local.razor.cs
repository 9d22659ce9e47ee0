namespace Dashboard.Client.Language;

/// <summary>
/// A text of the dataset, marked with its language where it is not that of the page. No component of its own: a list has hundreds of them, each of which
/// would be set and compared at every change.
/// </summary>
public sealed partial class Local;
