using System.Text;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>An identity over the reals, with its proof.</summary>
internal static class IdentityText
{
    /// <summary>Definitions of divisors and differences, and the theorem that differences are zero wherever no divisor is.</summary>
    public static string Of(string name, TermGraph graph)
    {
        StringBuilder text = new();
        List<string> defined = [];
        string Define(string what, int place)
        {
            defined.Add(what);
            IReadOnlyList<string> inputs = CoqText.InputsOf(graph, [place]);
            string parameters = inputs.Count > 0 ? $" ({string.Join(' ', inputs)} : R)" : "";
            text.Append($"Definition {what}{parameters} : R :=\n{CoqText.Body(graph, [place])}.\n");
            return inputs.Count > 0 ? $"{what} {string.Join(' ', inputs)}" : what;
        }

        List<string> assumed = [];
        List<string> followed = [];
        foreach ((int place, int index) in graph.Divisors.Select((place, index) => (place, index + 1)))
        {
            string divisor = Define($"{name}_divisor_{index}", place);
            (graph.IsPositive(place) ? followed : assumed).Add($"{divisor} <> 0");
        }

        string[] zero = [.. graph.Roots.Distinct().Select((place, index) => Define($"{name}_{index + 1}", place) + " = 0")];
        text.Append($"Theorem {name} : forall {string.Join(' ', graph.Inputs)} : R,\n");
        foreach (string hypothesis in assumed)
        {
            text.Append($"  {hypothesis} ->\n");
        }

        text.Append($"  {string.Join(" /\\\n  ", zero)}.\nProof.\n  intros.\n");
        foreach (string fact in followed)
        {
            text.Append($"  assert ({fact}) by (unfold {fact.Split(' ')[0]}; cbv zeta; apply Rgt_not_eq; nra).\n");
        }

        bool isRational = graph.Divisors.Count > 0 || graph.HasFractions || graph.Nodes.Any(node => node.Operation == Operation.Divide);
        text.Append($"  unfold {string.Join(", ", defined)} in *; cbv zeta in *; parts; {(isRational ? "rational" : "ring")}.\nQed.\n");
        return text.Append($"Print Assumptions {name}.\n").ToString();
    }
}
