namespace Dashboard.Server.Tests.Http;

/// <summary>A shared server with the tiny dataset.</summary>
public sealed class TinyServer() : SharedServer(() => RunningServer.On(TinyDataset.New()));
