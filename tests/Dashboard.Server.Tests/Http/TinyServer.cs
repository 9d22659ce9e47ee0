namespace Dashboard.Server.Tests.Http;

/// <summary>One server on the tiny dataset for all tests that only read: it starts with the first of them.</summary>
public sealed class TinyServer() : SharedServer(() => RunningServer.On(TinyDataset.New()));
