using System.Text;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>Certificates of an inequality on a box: by the assistant's own intervals, on the claim's own sides.</summary>
internal static class BoxCertificates
{
    // Intervals are halved so often at most; each variable in turn.
    private const int Depth = 25;

    /// <summary>A theorem for each piece of the domain.</summary>
    public static (IReadOnlyList<CertificateTheorem> Theorems, IReadOnlyList<NotCertified> Others) Of<TRecipe>(IOnBox<TRecipe> onBox)
        where TRecipe : class
    {
        List<CertificateTheorem> theorems = [];
        List<NotCertified> others = [];
        foreach ((TRecipe recipe, int index) in onBox.Pieces.Select((recipe, index) => (recipe, index + 1)))
        {
            Part part = onBox.PartOf(recipe);
            string name = $"box_{index}_{CoqText.NameOf(part.Name)}";
            (IReadOnlyList<Expression> sides, IReadOnlyList<(string Name, double Low, double High)> box) = Traced(onBox, recipe);
            TermGraph graph = new(sides);
            CertificateSize size = new(graph.Operations, graph.WrittenOut, graph.Monomials);
            string shape = RecipeText.Format(recipe);
            if (graph.Nodes.Any(node => node.Operation == Operation.Select))
            {
                others.Add(new(part, $"at {shape}", "its sides select by a sign, which is no function that the assistant's intervals know"));
                continue;
            }

            theorems.Add(new(
                name, CertificateKind.Box, part, shape, $"{part.Line}; at every point of the box.", size,
                Text(name, graph, box, printsAssumptions: theorems.Count == 0)));
        }

        return (theorems, others);
    }

    private static (IReadOnlyList<Expression>, IReadOnlyList<(string, double, double)>) Traced<TRecipe>(IOnBox<TRecipe> onBox, TRecipe recipe)
    {
        (string Name, double Low, double High)[] box =
            [.. onBox.BoxOf(recipe).Select((side, index) => (ExpressionTrial.NameOf(side.Name, index), side.Low, side.High))];
        Trace<Float64> trace = Trace<Float64>.Of(trace =>
        {
            Traced<Float64>[] point = [.. box.Select(side => trace.Input(new Float64(side.Low + ((side.High - side.Low) / 2))))];
            (Traced<Float64> left, Traced<Float64> right) = onBox.Sides<Traced<Float64>>(recipe, point);
            return [left, right];
        });
        string[] names = [.. box.Select(side => side.Name)];
        return ([Expression.Of(trace, 0, names), Expression.Of(trace, 1, names)], box);
    }

    private static string Text(string name, TermGraph graph, IReadOnlyList<(string Name, double Low, double High)> box, bool printsAssumptions)
    {
        StringBuilder text = new();
        string names = string.Join(' ', box.Select(side => side.Name));
        foreach ((string side, int root) in new[] { ("left", graph.Roots[0]), ("right", graph.Roots[1]) })
        {
            text.Append($"Definition {name}_{side} ({names} : R) : R :=\n{CoqText.Body(graph, [root])}.\n");
        }

        text.Append($"Theorem {name} : forall {names} : R,\n");
        foreach ((string variable, double low, double high) in box)
        {
            text.Append($"  {CoqText.Constant(Rational.FromDyadic(low))} <= {variable} <= {CoqText.Constant(Rational.FromDyadic(high))} ->\n");
        }

        // Which of two numbers is the larger one is no matter for intervals: the inequality is shown for both.
        bool hasOrder = graph.Nodes.Any(node => node.Operation is Operation.Max or Operation.Min);
        string halved = string.Join(", ", box.Select(side => $"i_bisect {side.Name}"));
        return text.Append($"  {name}_left {names} <= {name}_right {names}.\n")
            .Append($"Proof.\n  intros; unfold {name}_left, {name}_right; cbv zeta; apply Rminus_le.\n")
            .Append(hasOrder ? "  unfold Rmax, Rmin; repeat match goal with |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end;\n" : "")
            .Append($"  interval with ({halved}, i_autodiff {box[0].Name}, i_depth {Depth}).\nQed.\n")
            // To collect them takes seconds, and proofs by one tactic assume the same.
            .Append(printsAssumptions ? $"Print Assumptions {name}.\n" : "").ToString();
    }
}
