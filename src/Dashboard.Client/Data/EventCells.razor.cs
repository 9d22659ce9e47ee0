namespace Dashboard.Client.Data;

/// <summary>What the cells of a row of events hold, in the plain table and in the grid alike.</summary>
public sealed partial class EventCells;
