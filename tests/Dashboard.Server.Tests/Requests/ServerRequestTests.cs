using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Server.Tests.Requests;

/// <summary>The server asks itself.</summary>
public sealed class ServerRequestTests : RequestTests
{
    public override ValueTask InitializeAsync()
    {
        Mediator = Server.Services.GetRequiredService<IMediator>();
        return ValueTask.CompletedTask;
    }
}
