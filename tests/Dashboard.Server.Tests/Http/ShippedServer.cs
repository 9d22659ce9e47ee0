namespace Dashboard.Server.Tests.Http;

/// <summary>One server on the shipped dataset for all tests that only read: it starts with the first of them.</summary>
public sealed class ShippedServer() : SharedServer(RunningServer.OnShippedData);
