using System.Globalization;
using System.Reflection;

namespace Theorems.Checking.Instances;

/// <summary>Writes a recipe as 'Name=value Name=value' and reads it back, so that any instance can be replayed from one line.</summary>
/// <remarks>
/// Properties of type int, double, bool and enumerations take part; others, such as a user's data, do not. Doubles that are no finite numbers are written as
/// NaN, Infinity and -Infinity, and combined flags with '|' between them.
/// </remarks>
public static class RecipeText
{
    private static readonly string[] NotFinite = ["NaN", "Infinity", "-Infinity"];

    /// <summary>The recipe's settings, in the order in which the record declares them.</summary>
    /// <exception cref="FormatException">An enumeration has a value without a name, which could not be read back.</exception>
    public static string Format<TRecipe>(TRecipe recipe)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return string.Join(' ', Settings(typeof(TRecipe)).Select(property => $"{property.Name}={Text(property, property.GetValue(recipe)!)}"));
    }

    /// <summary>The recipe that differs from <paramref name="start"/> by the given settings.</summary>
    /// <exception cref="FormatException">A word is no setting of this recipe, or its value cannot be read.</exception>
    public static TRecipe Parse<TRecipe>(TRecipe start, IEnumerable<string> words)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(words);
        TRecipe recipe = start;
        foreach (string word in words)
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? word : word[..equals];
            PropertyInfo property = Settings(typeof(TRecipe)).FirstOrDefault(candidate => candidate.Name == name)
                ?? throw new FormatException(
                    $"'{word}' is no setting of this claim; its settings are {string.Join(", ", Settings(typeof(TRecipe)).Select(known => known.Name))}.");
            recipe = With(recipe, property, Value(property.PropertyType, word[(equals + 1)..], word));
        }

        return recipe;
    }

    /// <summary>How one recipe differs from another: 'Name old -> new' for each setting, 'its data' where it is something else; empty for equal ones.</summary>
    public static string Difference<TRecipe>(TRecipe from, TRecipe to)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Equals(to))
        {
            return "";
        }

        string settings = string.Join(", ", Settings(typeof(TRecipe))
            .Select(property => (property.Name, Before: Text(property, property.GetValue(from)!), After: Text(property, property.GetValue(to)!)))
            .Where(setting => setting.Before != setting.After)
            .Select(setting => $"{setting.Name} {setting.Before} -> {setting.After}"));
        return settings.Length > 0 ? settings : "its data";
    }

    internal static IReadOnlyList<PropertyInfo> Settings(Type recipe) => [.. Writable(recipe).Where(property => IsSetting(property.PropertyType))];

    /// <summary>Why no replay line can carry the settings of a type of recipes, or null if one can.</summary>
    /// <remarks>
    /// A user's own data, which no line carries, are objects such as lists. A value or a text is meant as a setting, and one that a line left out would be
    /// another one when the line is replayed.
    /// </remarks>
    internal static string? WhyNot(Type recipe) =>
        Writable(recipe).FirstOrDefault(property => !IsSetting(property.PropertyType)
            && (property.PropertyType.IsValueType || property.PropertyType == typeof(string))) is { } unknown
            ? $"No replay line can carry {unknown.Name} of {recipe.Name}, which is of type {NameOf(unknown.PropertyType)}: "
                + "settings are of type int, double, bool or an enumeration."
            : null;

    private static IEnumerable<PropertyInfo> Writable(Type recipe) =>
        recipe.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static bool IsSetting(Type type) => type == typeof(int) || type == typeof(double) || type == typeof(bool) || type.IsEnum;

    // As people write it.
    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? NameOf(underlying) + "?"
        : type == typeof(int) ? "int" : type == typeof(long) ? "long" : type == typeof(float) ? "float" : type == typeof(string) ? "string"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(double) ? "double" : type == typeof(bool) ? "bool" : type.Name;

    // A record's copy, then its init-only setter: the same as a 'with' expression.
    internal static TRecipe With<TRecipe>(TRecipe recipe, PropertyInfo property, object value)
        where TRecipe : class
    {
        MethodInfo clone = typeof(TRecipe).GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            ?? throw new ArgumentException($"{typeof(TRecipe).Name} must be a record.", nameof(recipe));
        TRecipe copy = (TRecipe)clone.Invoke(recipe, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static string Text(PropertyInfo property, object value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Enum named => IsNamed(named) ? named.ToString().Replace(", ", "|", StringComparison.Ordinal)
            : throw new FormatException(
                $"The setting {property.Name} has the value {named:D}, which is none of {string.Join(", ", Enum.GetNames(property.PropertyType))}; "
                + "a replay line can hold these only."),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // A value without a name, or with bits that no flag has, is written as a number.
    private static bool IsNamed(Enum value) => !char.IsAsciiDigit(value.ToString()[0]) && value.ToString()[0] != '-';

    private static object Value(Type type, string text, string word)
    {
        if (type == typeof(int) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer))
        {
            return integer;
        }

        if (type == typeof(double) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && (double.IsFinite(number) || NotFinite.Contains(text)))
        {
            return number;
        }

        if (type == typeof(bool) && bool.TryParse(text, out bool flag))
        {
            return flag;
        }

        if (type.IsEnum
            && !text.Contains(',', StringComparison.Ordinal)
            && Enum.TryParse(type, text.Replace('|', ','), out object? named)
            && IsNamed((Enum)named!))
        {
            return named!;
        }

        string expected = type.IsEnum ? string.Join(" or ", Enum.GetNames(type))
            : type == typeof(int) ? "an integer" : type == typeof(double) ? "a finite number" : "True or False";
        throw new FormatException($"'{word}' cannot be read: the value must be {expected}.");
    }
}
