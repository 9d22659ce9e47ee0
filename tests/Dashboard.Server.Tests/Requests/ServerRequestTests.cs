using Dashboard.Server.Tests.Http;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Requests;

/// <summary>The server handles requests itself.</summary>
public sealed class ServerRequestTests(ShippedServer shipped) : RequestTests(shipped)
{
    public override ValueTask InitializeAsync()
    {
        Mediator = Server.Services.GetRequiredService<IMediator>();
        return ValueTask.CompletedTask;
    }
}
