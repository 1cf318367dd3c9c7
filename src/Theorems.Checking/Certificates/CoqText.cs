using System.Text;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>Writes terms as Coq reads them: over the reals R, or over the fractions Q, which it computes with.</summary>
internal static class CoqText
{
    // A node is named when it is used more than once, or when what hangs below it would make the line too long.
    private const int LongestLine = 100;

    /// <summary>What a definition needs of terms: a chain of 'let ... in' and the terms at its end.</summary>
    /// <param name="graph">The terms.</param>
    /// <param name="roots">The places of those that are wanted.</param>
    /// <param name="reduced">Whether each fraction is brought to its lowest terms, as a computation over Q wants.</param>
    public static string Body(TermGraph graph, IReadOnlyList<int> roots, bool reduced = false)
    {
        HashSet<int> needed = Needed(graph, roots);
        StringBuilder lets = new();
        string[] text = new string[graph.Nodes.Count];
        for (int place = 0; place < text.Length; place++)
        {
            if (!needed.Contains(place))
            {
                continue;
            }

            TermNode node = graph.Nodes[place];
            text[place] = Of(node, [.. node.Arguments.Select(argument => text[argument])]);
            bool isNamed = node.Arguments.Count > 0 && (reduced || graph.Uses[place] > 1 || text[place].Length > LongestLine);
            if (isNamed && !roots.Contains(place))
            {
                lets.Append("  let t").Append(place).Append(" := ").Append(reduced ? $"Qred {text[place]}" : text[place]).Append(" in\n");
                text[place] = $"t{place}";
            }
        }

        string last = string.Join(", ", roots.Select(root => reduced ? $"Qred ({text[root]})" : text[root]));
        return $"{lets}  {(roots.Count > 1 ? $"({last})" : last)}";
    }

    /// <summary>The names of the inputs below some places, in the order of the graph.</summary>
    public static IReadOnlyList<string> InputsOf(TermGraph graph, IReadOnlyList<int> roots)
    {
        HashSet<int> needed = Needed(graph, roots);
        return [.. graph.Nodes.Where((node, place) => node.Operation == Operation.Input && needed.Contains(place)).Select(node => node.Name)];
    }

    /// <summary>A constant, exactly.</summary>
    public static string Constant(Rational value)
    {
        string text = value.Denominator.IsOne ? $"{value.Numerator}" : $"{value.Numerator} / {value.Denominator}";
        return value.Denominator.IsOne && value.Sign >= 0 ? text : $"({text})";
    }

    /// <summary>A fraction as Q holds it.</summary>
    public static string Fraction(Rational value) => $"({value.Numerator} # {value.Denominator})";

    /// <summary>A name that stands for a text: letters, digits and underscores.</summary>
    public static string NameOf(string text) =>
        string.Join('_', new string([.. text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A comment cannot be ended, nor another one begun, by what stands in it.</summary>
    public static string Comment(string text) =>
        $"(* {text.Replace("(*", "( *", StringComparison.Ordinal).Replace("*)", "* )", StringComparison.Ordinal).Replace('"', '\'')} *)";

    private static HashSet<int> Needed(TermGraph graph, IReadOnlyList<int> roots)
    {
        HashSet<int> needed = [.. roots];
        for (int place = graph.Nodes.Count - 1; place >= 0; place--)
        {
            if (needed.Contains(place))
            {
                needed.UnionWith(graph.Nodes[place].Arguments);
            }
        }

        return needed;
    }

    private static string Of(TermNode node, string[] of) => node.Operation switch
    {
        Operation.Input => node.Name,
        Operation.Constant => Constant(node.Constant),
        Operation.Add => $"({of[0]} + {of[1]})",
        Operation.Subtract => $"({of[0]} - {of[1]})",
        Operation.Multiply => $"({of[0]} * {of[1]})",
        Operation.Divide => $"({of[0]} / {of[1]})",
        Operation.Negate => $"(- {of[0]})",
        Operation.MultiplyAdd => $"({of[0]} * {of[1]} + {of[2]})",
        Operation.Sqrt => $"(sqrt {of[0]})",
        Operation.Exp => $"(exp {of[0]})",
        Operation.Log => $"(ln {of[0]})",
        Operation.Expm1 => $"(exp {of[0]} - 1)",
        Operation.Log1p => $"(ln (1 + {of[0]}))",
        Operation.Logistic => $"(/ (1 + exp (- {of[0]})))",
        Operation.Softplus => $"(ln (1 + exp {of[0]}))",
        Operation.Abs => $"(Rabs {of[0]})",
        Operation.Max => $"(Rmax {of[0]} {of[1]})",
        Operation.Min => $"(Rmin {of[0]} {of[1]})",
        _ => throw new NotSupportedException("A selection by sign has no term of its own."),
    };
}
