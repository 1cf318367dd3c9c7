using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

public sealed partial class SgdNormBound
{
    // Unit vectors with short fractions, and their opposites: labels are in their signs.
    private static readonly Rational[][] s_points =
    [
        [Rational.One, Rational.Zero], [-Rational.One, Rational.Zero], [new(3, 5), new(4, 5)], [new(-3, 5), new(-4, 5)],
    ];

    // Thirteen u in the unit ball: the origin, and unit vectors and their halves.
    private static readonly Rational[][] s_others =
    [
        [Rational.Zero, Rational.Zero],
        .. from scale in new[] { new Rational(1, 1), new Rational(-1, 1), new Rational(1, 2), new Rational(-1, 2) }
           from direction in new Rational[][] { [Rational.One, Rational.Zero], [Rational.Zero, Rational.One], [new(3, 5), new(4, 5)] }
           select new[] { scale * direction[0], scale * direction[1] },
    ];

    // Every multiset of three of the four points, with B = G = 1, so that eta is 1 or 1/2.
    public IEnumerable<Recipe> Domain =>
        from samples in new[] { 1, 4 }
        from absolute in new[] { false, true }
        from points in Multisets.UpTo(s_points.Length, 3).Where(points => points.Length == 3)
        select new Recipe { Dimension = 2, Samples = samples, Absolute = absolute, First = points[0], Second = points[1], Third = points[2] };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Rational root = new((int)Math.Sqrt(recipe.Samples), 1);
        Rational factor = Rational.FromDyadic(recipe.Lengthened);
        Rational[] thresholds = [Rational.One, Rational.One, Rational.One];
        Rational[][] points = [s_points[recipe.First], s_points[recipe.Second], s_points[recipe.Third]];
        ExactLoss loss = new(recipe.Convex, recipe.Absolute, factor);
        Pass<Rational, ExactLoss> pass = new(loss, Rational.One / root, points, thresholds, recipe.Samples, recipe.Fresh);
        Rational expected = pass.ExpectedLoss();
        Cases cases = new();
        foreach (Rational[] other in s_others)
        {
            Rational excess = expected - pass.LossAt(other);
            cases.Add(excess <= Rational.One / root, () => $"u = ({other[0]}, {other[1]}): E L(w') - L(u) = {excess}, m = {recipe.Samples}");
        }

        yield return cases.Of(Expected);
        yield return Supported(loss);
    }

    // The few steps of a pass hardly come beyond a kink, so what a slope says there is asked of the loss itself.
    private static Census Supported(ExactLoss loss)
    {
        Rational[] margins = [.. Enumerable.Range(-8, 17).Select(quarter => new Rational(quarter, 4))];
        Cases cases = new();
        foreach (Rational at in margins)
        {
            foreach (Rational beside in margins)
            {
                Rational line = loss.Value(at) - (loss.NegativeDerivative(at) * (beside - at));
                cases.Add(loss.Value(beside) >= line, () => $"phi({beside}) = {loss.Value(beside)}, below {line}, the line at {at}");
            }
        }

        return cases.Of(Subgradient);
    }

    // A convex loss of two pieces, or the ramp; times a factor.
    private readonly struct ExactLoss(bool convex, bool absolute, Rational factor) : IMarginLoss<Rational>
    {
        public Rational Value(Rational margin) => factor * (!convex ? default(RampLoss<Rational>).Value(margin)
            : absolute ? default(AbsoluteLoss<Rational>).Value(margin)
            : default(PositivePart<Rational>).Value(margin));

        public Rational NegativeDerivative(Rational margin) => factor * (!convex ? default(RampLoss<Rational>).NegativeDerivative(margin)
            : absolute ? default(AbsoluteLoss<Rational>).NegativeDerivative(margin)
            : default(PositivePart<Rational>).NegativeDerivative(margin));
    }

    // One pass over m samples of three equally likely points: every one of the 3^m samples, which share their beginnings.
    private sealed class Pass<T, TLoss>(TLoss loss, T rate, T[][] points, T[] thresholds, int samples, bool fresh)
        where T : struct, IField<T>
        where TLoss : IMarginLoss<T>
    {
        public T LossAt(T[] weights)
        {
            T sum = T.Zero;
            for (int index = 0; index < points.Length; index++)
            {
                sum += loss.Value(OnePass.Margin<T>(points[index], thresholds[index], weights));
            }

            return sum / T.FromDyadic(points.Length);
        }

        public T ExpectedLoss()
        {
            T[] start = [.. points[0].Select(_ => T.Zero)];
            return fresh ? From(start, start, 0) : Enumerable.Range(0, points.Length).Aggregate(T.Zero, (sum, index) => sum + Repeated(index))
                / T.FromDyadic(points.Length);
        }

        // The mean over what is left to be drawn; the weights so far add up to a sum.
        private T From(T[] weights, T[] sum, int taken)
        {
            T[] next = [.. sum.Zip(weights, (left, right) => left + right)];
            if (taken == samples - 1)
            {
                return LossAtMean(next);
            }

            T total = T.Zero;
            for (int index = 0; index < points.Length; index++)
            {
                T[] moved = [.. weights];
                OnePass.Step(loss, rate, points[index], thresholds[index], moved);
                total += From(moved, next, taken + 1);
            }

            return total / T.FromDyadic(points.Length);
        }

        // The same sample in all steps.
        private T Repeated(int index)
        {
            T[] weights = [.. points[0].Select(_ => T.Zero)];
            T[] sum = [.. weights];
            for (int step = 0; step < samples; step++)
            {
                for (int coordinate = 0; coordinate < sum.Length; coordinate++)
                {
                    sum[coordinate] += weights[coordinate];
                }

                OnePass.Step(loss, rate, points[index], thresholds[index], weights);
            }

            return LossAtMean(sum);
        }

        private T LossAtMean(T[] sum) => LossAt([.. sum.Select(coordinate => coordinate / T.FromDyadic(samples))]);
    }
}
