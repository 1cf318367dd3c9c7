using System.Globalization;
using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Symbolics.Tests;

/// <summary>Reads a formula in LaTeX and computes its value: an independent way to see that a formula says what it should.</summary>
internal sealed class LatexReader(string text, Func<string, Rational> point)
{
    private int _position;

    public static Rational Value(string latex, Func<string, Rational> point)
    {
        LatexReader reader = new(latex, point);
        Rational value = reader.Sum();
        return reader._position == latex.Length ? value : throw new FormatException($"'{latex[reader._position..]}' is left over.");
    }

    private Rational Sum()
    {
        Rational sum = Takes("-") ? -Product() : Product();
        while (true)
        {
            if (Takes(" + "))
            {
                sum += Product();
            }
            else if (Takes(" - "))
            {
                sum -= Product();
            }
            else
            {
                return sum;
            }
        }
    }

    // Factors stand side by side, or with a dot between them.
    private Rational Product()
    {
        Rational product = Power();
        while (Takes(@" \cdot ")
            || Starts(@"\frac", @"\left(", @"\mathrm", "{", @"\eta")
            || (_position < text.Length && char.IsAsciiLetterOrDigit(text[_position])))
        {
            product *= Power();
        }

        return product;
    }

    private Rational Power()
    {
        Rational radix = Radix();
        if (!Takes("^"))
        {
            return radix;
        }

        Expect("{");
        int exponent = (int)Integer();
        Expect("}");
        return new(BigInteger.Pow(radix.Numerator, exponent), BigInteger.Pow(radix.Denominator, exponent));
    }

    private Rational Radix()
    {
        if (Takes(@"\frac"))
        {
            Rational numerator = Group();
            return numerator / Group();
        }

        if (Takes(@"\left("))
        {
            Rational value = Sum();
            Expect(@"\right)");
            return value;
        }

        return Starts("{") ? Group() : char.IsAsciiDigit(text[_position]) ? new(Integer(), BigInteger.One) : Symbol();
    }

    private Rational Group()
    {
        Expect("{");
        Rational value = Sum();
        Expect("}");
        return value;
    }

    private Rational Symbol()
    {
        string name = Takes(@"\eta") ? "eta" : text[_position++].ToString();
        if (Takes("_{"))
        {
            name += "_" + Integer().ToString(CultureInfo.InvariantCulture);
            Expect("}");
        }

        return point(name);
    }

    private BigInteger Integer()
    {
        int start = _position;
        while (_position < text.Length && char.IsAsciiDigit(text[_position]))
        {
            _position++;
        }

        return BigInteger.Parse(text[start.._position], CultureInfo.InvariantCulture);
    }

    private bool Starts(params string[] words) => words.Any(word => string.CompareOrdinal(text, _position, word, 0, word.Length) == 0);

    private bool Takes(string word)
    {
        bool takes = Starts(word);
        _position += takes ? word.Length : 0;
        return takes;
    }

    private void Expect(string word)
    {
        if (!Takes(word))
        {
            throw new FormatException($"'{word}' is missing before '{text[_position..]}'.");
        }
    }
}
