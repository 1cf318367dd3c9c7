using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Theorems.Cli.Tests;

public class EvidenceSchemaTests
{
    private static readonly string SchemaPath = Path.Combine(Repository.Root, "docs", "evidence.schema.json");
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(File.ReadAllText(SchemaPath)));
    private static readonly Lazy<string> Real = new(() =>
        Cli.Run("check", Cli.Quick, Cli.Analytic, Cli.Graphs, "max-margin-direction", "--trials", "64", "--json", "-").Output);

    private static bool IsValid(JsonNode evidence) => Schema.Value.Evaluate(JsonSerializer.SerializeToElement(evidence)).IsValid;

    private static JsonObject Evidence() => JsonNode.Parse(Real.Value)!.AsObject();

    [Fact]
    public void The_schema_is_that_of_the_records()
    {
        string text = EvidenceSchema.Text();
        if (Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1")
        {
            File.WriteAllText(SchemaPath, text);
        }

        Assert.True(
            File.Exists(SchemaPath) && File.ReadAllText(SchemaPath).ReplaceLineEndings("\n") == text,
            "docs/evidence.schema.json is not up to date; THEOREMS_ACCEPT=1 dotnet test -c Release tests/Theorems.Cli.Tests writes it.");
    }

    [Fact]
    public void Every_entry_says_what_it_is() => Assert.Empty(Undescribed(JsonNode.Parse(EvidenceSchema.Text())!, ""));

    [Fact]
    public void Real_evidence_is_valid() => Assert.True(IsValid(Evidence()));

    public static TheoryData<string> Damages =>
        ["no seed", "text as seed", "another layout", "unknown verdict", "null claim", "unknown entry", "ratio as text", "no timings"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damaged_evidence_is_not(string damage)
    {
        JsonObject evidence = Evidence();
        JsonObject claim = evidence["claims"]![0]!.AsObject();
        switch (damage)
        {
            case "no seed":
                evidence.Remove("seed");
                break;
            case "text as seed":
                evidence["seed"] = "one";
                break;
            case "another layout":
                evidence["schema"] = "theorems/evidence/0";
                break;
            case "unknown verdict":
                claim["verdict"] = "maybe";
                break;
            case "null claim":
                evidence["claims"]!.AsArray().Add(null);
                break;
            case "unknown entry":
                claim["seconds"] = 1;
                break;
            case "ratio as text":
                claim["worstRatio"] = "large";
                break;
            default:
                evidence.Remove("timings");
                break;
        }

        Assert.False(IsValid(evidence));
    }

    [Fact]
    public void An_infinite_ratio_is_a_word_that_the_schema_knows()
    {
        JsonObject evidence = Evidence();
        evidence["claims"]![0]!["worstRatio"] = "Infinity";
        Assert.True(IsValid(evidence));
        Assert.Contains("\"Infinity\"", Real.Value, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Undescribed(JsonNode schema, string place)
    {
        foreach ((string name, JsonNode? entry) in schema["properties"]?.AsObject() ?? [])
        {
            if (entry!["description"] is null)
            {
                yield return $"{place}.{name}";
            }

            IEnumerable<string> inside = entry["items"] is JsonObject items ? Undescribed(items, $"{place}.{name}[]") : [];
            foreach (string inner in Undescribed(entry, $"{place}.{name}").Concat(inside))
            {
                yield return inner;
            }
        }
    }
}
