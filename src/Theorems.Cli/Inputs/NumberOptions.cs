using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Theorems.Cli.Inputs;

/// <summary>Options that take numbers, and say in one sentence what numbers they take.</summary>
internal static class NumberOptions
{
    /// <summary>An option that takes a whole number from 0 on.</summary>
    public static Option<ulong?> Seed(string name, string description) => Number<ulong>(
        name, "NUMBER", description, $"a whole number from 0 to {ulong.MaxValue}",
        text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : null);

    /// <summary>An option that takes a whole number from 1 to a largest one.</summary>
    public static Option<int?> Positive(string name, int largest, string description) => Number<int>(
        name, "NUMBER", description, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {largest}"),
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= 1 && value <= largest ? value : null);

    /// <summary>An option that takes a number of seconds.</summary>
    public static Option<double?> Seconds(string name, string description) => Number<double>(
        name, "SECONDS", description, "a number of seconds above 0 and at most 1e6, such as 60 or 0.5",
        text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is > 0 and <= 1e6 ? value : null);

    private static Option<T?> Number<T>(string name, string placeholder, string description, string takes, Func<string, T?> read)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = placeholder,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => Read(result, name, takes, read),
        };

    private static T? Read<T>(ArgumentResult result, string name, string takes, Func<string, T?> read)
        where T : struct
    {
        string text = result.Tokens[0].Value;
        T? value = read(text);
        if (value is null)
        {
            result.AddError($"{name} takes {takes}, not '{text}'.");
        }

        return value;
    }
}
