using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>What the kernel computes over Q at one point.</summary>
internal static class PointText
{
    /// <summary>The terms of one trial have, at what another one draws, the values of the other.</summary>
    /// <param name="name">The theorem.</param>
    /// <param name="graph">The terms.</param>
    /// <param name="other">The same terms where the program ran on the other trial, with their values.</param>
    public static string Equal(string name, TermGraph graph, IReadOnlyList<Expression> other)
    {
        string values = string.Join(", ", other.Select(term => CoqText.Fraction(term.Value)));
        return Definition(name, graph)
            + $"Theorem {name} :\n  {Applied(name, graph, other)}\n  = {(other.Count > 1 ? $"({values})" : values)}.\n"
            + $"Proof. vm_compute. reflexivity. Qed.\nPrint Assumptions {name}.\n";
    }

    /// <summary>A difference is not zero at a point.</summary>
    /// <param name="name">The theorem.</param>
    /// <param name="graph">The difference.</param>
    /// <param name="difference">The same, with its values.</param>
    public static string NotZero(string name, TermGraph graph, Expression difference) => Definition(name, graph)
        + $"Theorem {name} :\n  {Applied(name, graph, [difference])} = {CoqText.Fraction(difference.Value)}\n"
        + $"  /\\ ~ {Applied(name, graph, [difference])} == 0.\n"
        + $"Proof. split; vm_compute; [reflexivity | congruence]. Qed.\nPrint Assumptions {name}.\n";

    private static string Definition(string name, TermGraph graph)
    {
        string parameters = graph.Inputs.Count > 0 ? $" ({string.Join(' ', graph.Inputs)} : Q)" : "";
        return $"Definition {name}_term{parameters} : {string.Join(" * ", graph.Roots.Select(_ => "Q"))} :=\n"
            + $"{CoqText.Body(graph, graph.Roots, reduced: true)}.\n";
    }

    private static string Applied(string name, TermGraph graph, IReadOnlyList<Expression> terms)
    {
        Dictionary<string, Rational> values = [];
        foreach (Expression input in Expression.InOrder(terms).Where(term => term.Operation == Operation.Input))
        {
            values.TryAdd(input.Name, input.Value);
        }

        return string.Join(' ', graph.Inputs.Select(input => CoqText.Fraction(values[input])).Prepend($"{name}_term"));
    }
}
