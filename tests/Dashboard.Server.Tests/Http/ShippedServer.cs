namespace Dashboard.Server.Tests.Http;

/// <summary>A shared server with the shipped dataset.</summary>
public sealed class ShippedServer() : SharedServer(RunningServer.OnShippedData);
