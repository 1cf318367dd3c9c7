using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Theorems.Checking.Evidence;

namespace Theorems.Checking.Printing;

/// <summary>Values as JSON: camelCase, indented, and a line end at the end, on every platform the same bytes.</summary>
public static class JsonText
{
    /// <summary>The layout.</summary>
    public static JsonSerializerOptions Layout { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A value as JSON.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Layout) + "\n";

    /// <summary>The value that some JSON of this layout holds.</summary>
    /// <exception cref="JsonException">It holds no such value, or null in a list.</exception>
    public static T Read<T>(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        RefuseNull(document.RootElement, "");
        return JsonSerializer.Deserialize<T>(document, Layout) ?? throw new JsonException("it is empty");
    }

    // Annotations say of a list that it is not null, and nothing of what is in it.
    private static void RefuseNull(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                RefuseNull(property.Value, place.Length == 0 ? property.Name : $"{place}.{property.Name}");
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement entry in element.EnumerateArray())
            {
                string at = FormattableString.Invariant($"{place}[{index++}]");
                if (entry.ValueKind == JsonValueKind.Null)
                {
                    throw new JsonException($"{at} is null");
                }

                RefuseNull(entry, at);
            }
        }
    }
}
