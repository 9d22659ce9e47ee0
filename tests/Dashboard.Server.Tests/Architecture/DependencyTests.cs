using System.Reflection;
using Dashboard.Client.Addresses;
using Dashboard.Shared.Snapshots;
using MediatR;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NetArchTest.Rules;

namespace Dashboard.Server.Tests.Architecture;

public sealed class DependencyTests
{
    private static readonly Assembly SharedCode = typeof(DatasetSnapshot).Assembly;
    private static readonly Assembly ClientCode = typeof(PageAddress).Assembly;
    private static readonly Assembly ServerCode = typeof(Program).Assembly;

    [Fact]
    public void Shared_knows_neither_the_client_nor_the_server() =>
        Holds(Types.InAssembly(SharedCode).ShouldNot().HaveDependencyOnAny("Dashboard.Client", "Dashboard.Server"));

    [Fact]
    public void Shared_depends_on_MediatR_and_the_framework_only() =>
        Assert.All(
            SharedCode.GetReferencedAssemblies(),
            name => Assert.True(name.Name is "MediatR" || name.Name!.StartsWith("System.", StringComparison.Ordinal), name.Name));

    [Fact]
    public void Shared_does_no_input_or_output() =>
        Holds(
            Types
                .InAssembly(SharedCode)
                .ShouldNot()
                .HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.Net.Http", "System.Net.Sockets"));

    [Fact]
    public void Nothing_that_a_browser_runs_calls_what_only_ICU_can_do() =>
        Assert.Empty(from assembly in new[] { SharedCode, ClientCode }
                     from type in ModuleDefinition.ReadModule(assembly.Location).GetTypes()
                     from method in type.Methods
                     where method.HasBody
                     from instruction in method.Body.Instructions
                     where instruction.Operand is MethodReference called && NeedsIcu(called)
                     select $"{method.FullName} calls {((MethodReference)instruction.Operand).FullName}");

    [Fact]
    public void The_client_does_not_know_the_server_or_the_database() =>
        Holds(
            Types
                .InAssembly(ClientCode)
                .ShouldNot()
                .HaveDependencyOnAny("Dashboard.Server", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Http"));

    [Fact]
    public void Only_the_store_and_what_opens_it_know_the_database() =>
        Holds(Types.InAssembly(ServerCode).That().DoNotResideInNamespaceStartingWith("Dashboard.Server.Store")
            .ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite"));

    [Fact]
    public void Handlers_are_sealed_and_internal() =>
        Holds(Types.InAssembly(ServerCode).That().ImplementInterface(typeof(IRequestHandler<,>)).Should().BeSealed().And().NotBePublic());

    [Fact]
    public void Classes_of_the_server_are_sealed_static_or_abstract() =>
        Assert.DoesNotContain(
            ServerCode.GetTypes(),
            type =>
                type is { IsClass: true, IsSealed: false, IsAbstract: false }
                && type.Namespace?.StartsWith("Dashboard.Server", StringComparison.Ordinal) == true
                && !type.Namespace.EndsWith("Migrations", StringComparison.Ordinal)
                && type.Name != "_Imports"
                && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type));

    // Browsers have no ICU: there these silently give other results than on the server.
    private static bool NeedsIcu(MethodReference called) =>
        (called.DeclaringType.FullName, called.Name) switch
        {
            ("System.String", "Normalize" or "IsNormalized" or "Compare" or "CompareTo") => true,
            ("System.StringNormalizationExtensions" or "System.Globalization.CompareInfo" or "System.Globalization.IdnMapping", _) => true,
            (
                "System.StringComparer",
                "get_CurrentCulture"
                    or "get_CurrentCultureIgnoreCase"
                    or "get_InvariantCulture"
                    or "get_InvariantCultureIgnoreCase"
            ) => true,
            _ => false,
        };

    private static void Holds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
