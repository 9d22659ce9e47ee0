namespace Dashboard.Client.Language;

/// <summary>
/// A text of the dataset, marked with its language if that is not the page's. Not a component of its own: a list has hundreds of them, and
/// Blazor would diff each at every change.
/// </summary>
public sealed partial class Local;
