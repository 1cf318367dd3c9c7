namespace Theorems.Symbolics;

/// <summary>Names of symbols that MathNet.Symbolics reads back; it checks none itself.</summary>
internal static class SymbolNames
{
    private static readonly string[] Constants = ["e", "pi", "\u03C0", "oo", "\u221E", "\u29DD", "j"];

    /// <summary>Whether a name is read back as a symbol: not as a constant, nor, like all that begins with 'inf', as a number.</summary>
    public static bool IsUsable(string name) =>
        name.Length > 0 && char.IsLetter(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter == '_')
        && !Constants.Contains(name) && !name.StartsWith("inf", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a drawn number: its stream and its index, as in w_3.</summary>
    public static string For(string stream, int index)
    {
        string name = $"{string.Concat(stream.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'))}_{index}";
        return IsUsable(name) ? name : "x_" + name;
    }
}
