using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>Certificates of a claim over any field: its identities, what they are without an assumption, and what is refuted as stated.</summary>
internal sealed class AlgebraicCertificates<TRecipe>(Claim<TRecipe> claim, IAlgebraic<TRecipe> algebraic)
    where TRecipe : class
{
    private const ulong Seed = 1;

    // What ring and field expand in some seconds; measured, not a property of any claim.
    private const double MostMonomials = 30_000;
    private const double MostWrittenOut = 6_000;
    private const int MostOperations = 4_000;

    // Trials that are looked at for a point where an identity fails.
    private const int Points = 4;

    private readonly AlgebraicShapes<TRecipe> _shapes = new(claim, algebraic, Seed);
    private readonly List<CertificateTheorem> _theorems = [];
    private readonly List<NotCertified> _others = [];

    /// <summary>All that can be stated.</summary>
    public (IReadOnlyList<CertificateTheorem> Theorems, IReadOnlyList<NotCertified> Others) All()
    {
        if (claim.Status == ClaimStatus.RefutedAsStated)
        {
            Refutation();
        }

        foreach (Part part in _shapes.Parts)
        {
            (TRecipe smallest, TRecipe? larger) = _shapes.Of(part);
            Identity(part, smallest, "");
            if (larger is not null)
            {
                Identity(part, larger, "_larger");
            }
        }

        int number = 0;
        foreach (Assumption<TRecipe> assumption in claim.Assumptions)
        {
            Dropped(assumption, ++number);
        }

        return (_theorems, _others);
    }

    private void Identity(Part part, TRecipe recipe, string suffix)
    {
        AlgebraicRun run = _shapes.Run(recipe)!;
        IReadOnlyList<Expression> all = run.Differences[part];
        string shape = RecipeText.Format(recipe);
        if (Leading(all) is not { Count: > 0 } differences)
        {
            CertificateSize size = SizeOf(new(all));
            _others.Add(new(part, $"at {shape}", FormattableString.Invariant(
                $"too large: {size.Operations} operations, up to {size.Monomials:0.##e0} monomials and {size.WrittenOut:0} nodes once written out")));
        }
        else
        {
            TermGraph graph = new(differences);
            string name = NameOf(part) + suffix;
            string way = run.LooksAtNumbers ? " The program looks at numbers: these are the terms of the way that it takes on trial 0." : "";
            string some = differences.Count < all.Count ? $" The first {differences.Count} of {all.Count} differences: all would be too large." : "";
            _theorems.Add(new(
                name, CertificateKind.Identity, part, shape, $"{part.Line}; for all real values of what is drawn.{some}{way}", SizeOf(graph),
                IdentityText.Of(name, graph))
            { Differences = (differences.Count, all.Count) });
        }

        Evaluation(part, recipe, suffix);
    }

    // As many of the first differences as can be expanded: those of the first steps, where a program makes steps.
    private static IReadOnlyList<Expression> Leading(IReadOnlyList<Expression> all)
    {
        for (int count = all.Count; count > 0; count--)
        {
            Expression[] some = [.. all.Take(count)];
            TermGraph graph = new(some);
            if (graph.Inputs.Count > 0 && graph.Monomials <= MostMonomials && graph.WrittenOut <= MostWrittenOut)
            {
                return some;
            }
        }

        return [];
    }

    // The term of one trial, at what another one draws, must give what the program computes there.
    private void Evaluation(Part part, TRecipe recipe, string suffix)
    {
        IReadOnlyList<Expression> traced = Sides(_shapes.Run(recipe)!.Differences[part]);
        if (traced.Count == 0 || AlgebraicRun.Of(algebraic, recipe, Seed, 1)?.Differences.GetValueOrDefault(part) is not { } differences)
        {
            return;
        }

        IReadOnlyList<Expression> other = Sides(differences);
        (TermGraph graph, TermGraph there) = (new(traced), new(other));
        string shape = RecipeText.Format(recipe);
        if (CoqText.Body(graph, graph.Roots) != CoqText.Body(there, there.Roots))
        {
            _others.Add(new(part, $"the term at {shape}, at another trial", "the program looks at its numbers and goes another way there"));
            return;
        }

        if (graph.Operations > MostOperations)
        {
            return;
        }

        string name = $"{NameOf(part)}{suffix}_evaluated";
        _theorems.Add(new(
            name, CertificateKind.Evaluation, part, shape,
            $"{part.Name}: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program "
                + "computes there.",
            SizeOf(graph), PointText.Equal(name, graph, other)));
    }

    private void Dropped(Assumption<TRecipe> assumption, int number)
    {
        if (assumption.Breaks is { } named && named is not Claims.Identity)
        {
            _others.Add(new(named, $"without '{assumption.Name}'", "what breaks is no identity; it is judged in rounded arithmetic or by chance"));
            return;
        }

        IEnumerable<TRecipe> recipes = _shapes.Recipes.Concat(_shapes.Parts.Select(part => _shapes.Of(part).Smallest)).Distinct().Select(assumption.Violated);
        if (Failing(recipes.Distinct(), assumption.Breaks) is not { } found)
        {
            if ((assumption.Breaks ?? _shapes.Parts.FirstOrDefault()) is { } part)
            {
                _others.Add(new(part, $"without '{assumption.Name}'", "no small instance was found at which the exact program fails"));
            }

            return;
        }

        string name = $"without_{number}_{NameOf(found.Part)}";
        _theorems.Add(new(
            name, CertificateKind.DroppedAssumption, found.Part, RecipeText.Format(found.Recipe),
            $"Without '{assumption.Name}' {found.Part.Name} is false: at what trial {found.Trial} draws a difference is not zero.",
            SizeOf(found.Graph), PointText.NotZero(name, found.Graph, found.Difference)));
    }

    private void Refutation()
    {
        if (Failing(_shapes.Recipes.Append(claim.Canonical), null) is { } found)
        {
            string name = $"refuted_{NameOf(found.Part)}";
            _theorems.Add(new(
                name, CertificateKind.Refutation, found.Part, RecipeText.Format(found.Recipe),
                $"{found.Part.Line}: false as stated, for at what trial {found.Trial} draws a difference is not zero.",
                SizeOf(found.Graph), PointText.NotZero(name, found.Graph, found.Difference)));
        }
    }

    // The smallest of the first instances at which a part fails.
    private (TRecipe Recipe, long Trial, Part Part, Expression Difference, TermGraph Graph)? Failing(IEnumerable<TRecipe> recipes, Part? only)
    {
        (TRecipe, long, Part, Expression, TermGraph Graph)? least = null;
        foreach (TRecipe recipe in recipes)
        {
            for (long trial = 0; trial < Points; trial++)
            {
                if (AlgebraicRun.Of(algebraic, recipe, Seed, trial) is not { } run)
                {
                    continue;
                }

                foreach ((Part part, IReadOnlyList<Expression> differences) in run.Differences.Where(one => only is null || one.Key == only))
                {
                    if (differences.FirstOrDefault(one => one.Value != Rational.Zero) is { } difference
                        && new TermGraph([difference]) is { Operations: <= MostOperations } graph
                        && (least is null || graph.Operations < least.Value.Graph.Operations))
                    {
                        least = (recipe, trial, part, difference, graph);
                    }
                }
            }
        }

        return least;
    }

    // What a difference is made of; an input alone has no sides.
    private static IReadOnlyList<Expression> Sides(IReadOnlyList<Expression> differences) =>
        [.. differences.SelectMany(difference => difference.Arguments).Where(side => !side.IsConstant).Distinct()];

    private static CertificateSize SizeOf(TermGraph graph) => new(graph.Operations, graph.WrittenOut, graph.Monomials);

    private static string NameOf(Part part) => $"part_{CoqText.NameOf(part.Name)}";
}
