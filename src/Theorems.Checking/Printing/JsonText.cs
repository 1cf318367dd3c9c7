using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Theorems.Checking.Evidence;

namespace Theorems.Checking.Printing;

/// <summary>Values as JSON: camelCase, indented, and a line end at the end, on every platform the same bytes.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A value as JSON.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Layout) + "\n";

    /// <summary>The value that some JSON of this layout holds.</summary>
    /// <exception cref="JsonException">It holds no such value.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Layout) ?? throw new JsonException("it is empty");
}
