using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Theorems.Checking;

namespace Theorems.Cli.Rendering;

/// <summary>Values as JSON: camelCase, indented, and a line end at the end, on every platform the same bytes.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A value as JSON.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Layout) + "\n";
}
