using Dashboard.Client.Takeover;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Client.Tests.Takeover;

public sealed class LateServicesTests
{
    [Fact]
    public void A_service_that_is_added_later_is_found_in_a_scope_that_was_there_before_and_those_of_the_app_come_first()
    {
        var late = new LateServices();
        var app = late.CreateServiceProvider(late.CreateBuilder(new ServiceCollection().AddSingleton("of the app")));
        using var scope = app.GetRequiredService<IServiceScopeFactory>().CreateScope();
        Assert.Null(scope.ServiceProvider.GetService<Version>());

        late.Add(services => services.AddSingleton("of the grid").AddSingleton(new Version(1, 0)));
        late.Add(services => services.AddSingleton(new Version(2, 0)));

        Assert.Equal(
            ("of the app", new Version(1, 0)),
            (scope.ServiceProvider.GetRequiredService<string>(), scope.ServiceProvider.GetRequiredService<Version>()));
        Assert.Same(late, scope.ServiceProvider.GetRequiredService<LateServices>());
        Assert.Same(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<IServiceProvider>());
    }
}
