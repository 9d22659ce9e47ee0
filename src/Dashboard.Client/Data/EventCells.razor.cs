namespace Dashboard.Client.Data;

/// <summary>The cells of a row of events, for the plain table and the grid.</summary>
public sealed partial class EventCells;
