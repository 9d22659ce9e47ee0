using Dashboard.Client.Claims;
using Dashboard.Client.Figures;
using Dashboard.Shared.Datasets;
using Dashboard.Shared.Views;
using Mono.Cecil;

namespace Dashboard.Client.Tests.Architecture;

/// <summary>
/// The rules of figures are computed in Dashboard.Shared: the client words and draws the views. Checked on the compiled code, where
/// property patterns and deconstructions are calls like any other.
/// </summary>
public sealed class FiguresTests
{
    private static readonly string[] Raw =
    [
        nameof(ClaimView.Low),
        nameof(ClaimView.Best),
        nameof(ClaimView.High),
        nameof(ClaimView.Status),
    ];
    private static readonly string[] Limiting = [nameof(ClaimView.Doubt), nameof(ClaimView.Coverage)];
    private static readonly string[] Wording = [typeof(ClaimWords).FullName!, typeof(ClaimPageWords).FullName!];

    [Fact]
    public void The_client_reads_no_number_and_no_status_of_a_claim() => HasNone(Reads(Raw));

    [Fact]
    public void What_limits_a_claim_is_read_to_be_worded_only() =>
        HasNone(Reads(Limiting).Where(read => !Wording.Contains(Outermost(read.By.DeclaringType).FullName, StringComparer.Ordinal)));

    [Fact]
    public void Reading_is_seen_in_plain_code_in_patterns_and_in_deconstruction()
    {
        var seen = Reads([.. Raw, .. Limiting], typeof(Readers)).Select(read => $"{read.By.Name}: {read.Property}").ToList();

        Assert.Contains("Plainly: Low", seen);
        Assert.Contains("InPattern: Status", seen);
        Assert.Contains("InPattern: Doubt", seen);
        Assert.Contains("InDeconstruction: *", seen);
        Assert.Contains("OfTheFile: Best", seen);
        Assert.DoesNotContain(seen, read => read.StartsWith(nameof(Readers.Changed), StringComparison.Ordinal));
    }

    private static void HasNone(IEnumerable<(MethodDefinition By, string Property)> reads)
    {
        var found = reads.Select(read => $"{read.By.FullName} reads {read.Property}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<(MethodDefinition By, string Property)> Reads(string[] properties) =>
        Reads(properties, ModuleDefinition.ReadModule(typeof(ClaimWords).Assembly.Location).GetTypes());

    private static IEnumerable<(MethodDefinition By, string Property)> Reads(string[] properties, Type type) =>
        Reads(
            properties,
            ModuleDefinition
                .ReadModule(type.Assembly.Location)
                .GetTypes()
                .Where(other => other.FullName == type.FullName!.Replace('+', '/')));

    private static IEnumerable<(MethodDefinition By, string Property)> Reads(string[] properties, IEnumerable<TypeDefinition> types) =>
        from type in types
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        let called = instruction.Operand as MethodReference
        where called is not null && IsClaim(called.DeclaringType)
        let property = called.Name == "Deconstruct" ? "*" : Array.Find(properties, property => called.Name == $"get_{property}")
        where property is not null
        select (method, property);

    private static bool IsClaim(TypeReference type) =>
        type.FullName == typeof(ClaimView).FullName || type.FullName == typeof(Claim).FullName;

    // The compiler puts lambdas into nested types.
    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static class Readers
    {
        public static int? Plainly(ClaimView claim) => claim.Low;

        public static bool InPattern(ClaimView claim) => claim is { Status: ClaimStatus.Current, Doubt: not ClaimDoubt.Doubtful };

        public static string InDeconstruction(ClaimView claim)
        {
            var (id, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _) = claim;
            return id;
        }

        public static int? OfTheFile(Claim claim) => claim.Best;

        public static ClaimView Changed(ClaimView claim) => claim with { Low = 1 };
    }
}
