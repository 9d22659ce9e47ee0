using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Server.Import.Reading;

namespace Dashboard.Server.Commands;

/// <summary>Results for programs: one JSON object on the standard output.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The option that asks for it.</summary>
    public static Option<bool> Option() => new("--json") { Description = "Write the result as JSON, for programs" };

    /// <summary>Writes a result.</summary>
    public static void Write(TextWriter output, object result) => output.WriteLine(JsonSerializer.Serialize(result, Json));

    /// <summary>Problems by kind.</summary>
    public static IEnumerable<object> Of(IEnumerable<ImportProblem> problems) => problems.Select(problem => new
    {
        problem.File,
        problem.Row,
        problem.Column,
        problem.Value,
        problem.Rule,
        problem.Hint,
    });
}
