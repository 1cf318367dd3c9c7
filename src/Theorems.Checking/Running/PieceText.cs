using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Theorems.Checking.Running;

/// <summary>Results of pieces as JSON on one line, and back, exactly: every field of every object, whoever may see it, and doubles bit for bit.</summary>
/// <remarks>
/// A tally is what its fields are, so nothing that is counted one day can be forgotten here. Fields that follow from others are marked
/// <see cref="NonSerializedAttribute"/> and are null in what was read.
/// </remarks>
public static class PieceText
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OfFields } },
        Converters = { new ExactDouble() },
    };

    /// <summary>A value as text.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Layout);

    /// <summary>The value of a text.</summary>
    /// <exception cref="JsonException">It is no such value.</exception>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Layout) ?? throw new JsonException("it is empty");

    private static void OfFields(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || Nullable.GetUnderlyingType(info.Type) is not null)
        {
            return;
        }

        info.Properties.Clear();
        HashSet<string> names = [];
        for (Type? type = info.Type; type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (FieldInfo field in type.GetFields(Own).Where(field => !field.IsDefined(typeof(NonSerializedAttribute), inherit: false)))
            {
                string name = Plain(field.Name);
                JsonPropertyInfo property = info.CreateJsonPropertyInfo(field.FieldType, names.Add(name) ? name : $"{type.Name}.{name}");
                property.Get = field.GetValue;
                property.Set = field.SetValue;
                info.Properties.Add(property);
            }
        }

        info.CreateObject = () => RuntimeHelpers.GetUninitializedObject(info.Type);
    }

    // The compiler's names of fields: <Name>k__BackingField, and <name>P for what a primary constructor captured.
    private static string Plain(string name) => name.StartsWith('<') ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name;

    // The shortest text that reads as the same double; there are many that are not a number, which are told by their bits.
    private sealed class ExactDouble : JsonConverter<double>
    {
        private const string NotANumber = "NaN ";

        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return reader.GetDouble();
            }

            string text = reader.GetString()!;
            return text switch
            {
                "Infinity" => double.PositiveInfinity,
                "-Infinity" => double.NegativeInfinity,
                _ when text.StartsWith(NotANumber, StringComparison.Ordinal)
                    && ulong.TryParse(text.AsSpan(NotANumber.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong bits) =>
                    BitConverter.UInt64BitsToDouble(bits),
                _ => throw new JsonException($"'{text}' is no double"),
            };
        }

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
            {
                writer.WriteNumberValue(value);
            }
            else if (double.IsNaN(value))
            {
                writer.WriteStringValue(NotANumber + BitConverter.DoubleToUInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.WriteStringValue(value > 0 ? "Infinity" : "-Infinity");
            }
        }
    }
}
