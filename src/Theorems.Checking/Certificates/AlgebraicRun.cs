using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>A claim's own exact program, run once on terms.</summary>
/// <param name="Differences">For each part, what it claims to be zero: difference by difference, constants left out.</param>
/// <param name="LooksAtNumbers">Whether the program looked at numbers; its terms are then those of the way that it took.</param>
internal sealed record AlgebraicRun(IReadOnlyDictionary<Part, IReadOnlyList<Expression>> Differences, bool LooksAtNumbers)
{
    // Fractions that grow longer are of instances too large for any kernel.
    private const long LongestFraction = 20_000;

    /// <summary>
    /// Runs a claim on one instance; null where it is not defined there, be it for the shapes, of which smaller ones are tried than are drawn.
    /// </summary>
    public static AlgebraicRun? Of<TRecipe>(IAlgebraic<TRecipe> algebraic, TRecipe recipe, ulong seed, long trial)
    {
        try
        {
            using DecisionRecord record = new();
            return Rational.WithAtMost(LongestFraction, () =>
            {
                Dictionary<Part, List<Expression>> found = [];
                foreach (Measurement<Expressed> measurement in algebraic.MeasureExactly(recipe, new ExpressionTrial(seed, trial)))
                {
                    if (measurement.Origin != BoundOrigin.Exact || measurement.Applies.ToDouble() < 0)
                    {
                        continue;
                    }

                    if (!found.TryGetValue(measurement.Part, out List<Expression>? differences))
                    {
                        found[measurement.Part] = differences = [];
                    }

                    differences.AddRange(Single(measurement.Residual.Term).Where(difference => !difference.IsConstant || difference.Value != Rational.Zero));
                }

                return new AlgebraicRun(found.ToDictionary(one => one.Key, one => (IReadOnlyList<Expression>)one.Value), record.Decisions > 0);
            });
        }
        catch (Exception failure) when (failure is ArithmeticException or FractionTooLongException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    // Several identities are judged as one, sum_i i d_i^2 = 0; a proof of each d_i = 0 is smaller, and says at least as much.
    private static IEnumerable<Expression> Single(Expression sum)
    {
        Stack<Expression> differences = new();
        for (Expression rest = sum; ;)
        {
            bool isLast = rest.Operation != Operation.Add;
            if (RootOf(isLast ? rest : rest.Arguments[1]) is not { } root)
            {
                return [sum];
            }

            differences.Push(root);
            if (isLast)
            {
                return differences;
            }

            rest = rest.Arguments[0];
        }
    }

    // d of d d and of (c d) d with c above zero; null of anything else.
    private static Expression? RootOf(Expression product)
    {
        if (product.Operation != Operation.Multiply)
        {
            return null;
        }

        (Expression left, Expression right) = (product.Arguments[0], product.Arguments[1]);
        bool isSquare = left == right
            || (left.Operation == Operation.Multiply && left.Arguments[0] is { IsConstant: true, Constant.Sign: > 0 } && left.Arguments[1] == right);
        return isSquare ? right : null;
    }
}
