using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>A trial each of whose numbers is an input of a term, named after what is drawn; with its value, the program takes the way of that trial.</summary>
/// <remarks>As in <see cref="FieldTrial"/> a draw may then be any number at all, whatever range it is drawn from.</remarks>
internal sealed class ExpressionTrial(ulong seed, long number) : Trial<Expressed>(seed, number)
{
    private readonly Dictionary<string, Expressed> _known = new(StringComparer.Ordinal);

    private protected override Expressed Value(string stream, int index, Func<Draws, double> formula, DrawKind kind)
    {
        Rational value = Rational.FromDyadic(formula(new Draws(Seed, Number)));
        // Formulas of their own may differ under one name.
        for (string name = NameOf(stream, index); ; name += "'")
        {
            if (!_known.TryGetValue(name, out Expressed known))
            {
                return _known[name] = Expressed.Input(name, value);
            }

            if (known.Value == value)
            {
                return known;
            }
        }
    }

    /// <summary>A name that a proof assistant takes: a letter, then letters, digits and underscores.</summary>
    public static string NameOf(string stream, int index) =>
        string.Concat(stream.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_').Prepend('x').Skip(char.IsAsciiLetter(stream[0]) ? 1 : 0))
            + FormattableString.Invariant($"_{index}");
}
