using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Theorems.Checking.Evidence;

namespace Theorems.Cli.Tests;

/// <summary>The JSON Schema of evidence, made of the records and their comments.</summary>
internal static partial class EvidenceSchema
{
    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(typeof(EvidenceReport).Assembly.Location, "xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The schema as the text of its file.</summary>
    public static string Text()
    {
        JsonNode node = JsonText.Layout.GetJsonSchemaAsNode(
            typeof(EvidenceReport), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => Described(context, schema) });
        JsonObject schema = node.AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Evidence of `theorems check --json`");
        schema["properties"]!["schema"]!["const"] = new EvidenceReport { Seed = 0, Claims = [] }.Schema;
        return schema.ToJsonString(JsonText.Layout) + "\n";
    }

    // What is written is always all of it, and nothing else.
    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema["properties"] is JsonObject properties)
        {
            schema["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
            schema["additionalProperties"] = false;
        }

        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property && Comment(property) is { Length: > 0 } comment)
        {
            schema.Insert(0, "description", comment);
        }

        return schema;
    }

    // The comment of a property, or of the parameter of a record that makes it.
    private static string Comment(PropertyInfo property)
    {
        string type = property.DeclaringType!.FullName!;
        XElement? comment = Comments.GetValueOrDefault($"P:{type}.{property.Name}")?.Element("summary")
            ?? Comments.GetValueOrDefault($"T:{type}")?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name);
        if (comment is null)
        {
            return "";
        }

        foreach (XElement reference in comment.Descendants().ToArray())
        {
            string named = (reference.Attribute("cref") ?? reference.Attribute("name"))?.Value.Split('.')[^1] ?? reference.Value;
            reference.ReplaceWith(named.Length == 0 ? named : char.ToLowerInvariant(named[0]) + named[1..]);
        }

        return Space().Replace(comment.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
