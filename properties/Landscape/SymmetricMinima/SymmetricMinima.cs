using Theorems.Kernels.Verified;
using Interval = Theorems.Numbers.Interval;

namespace Theorems.Properties.Landscape;

/// <summary>A function with as many minima as a cube has corners, all alike, and every other critical point a strict saddle or the top.</summary>
public sealed class SymmetricMinima : Theorem<SymmetricMinima.Recipe>,
    IAlgebraic<SymmetricMinima.Recipe>, IAnalytic<SymmetricMinima.Recipe>, IExhaustive<SymmetricMinima.Recipe>, IGolden<SymmetricMinima.Recipe>
{
    private const double LeastStart = 1 / 16.0;
    private const double Slope = 0.125;

    public override string Words => "-|x|_2^2 + |x|_4^4 has 2^d minima, all of them global, and its 3^d - 2^d other critical points can be left downwards.";

    public override string Setting => "f(x) = -|x|_2^2 + |x|_4^4 for x in R^d; y = sqrt 2 x";

    private static readonly Identity Squares = new("(a) sum of squares", "f(x) = -d/4 + sum of (x_i^2 - 1/2)^2");
    private static readonly Enumeration Points = new("(b) critical points", """
        at each of the 3^d points y in {-1, 0, 1}^d the gradient is zero, f = -#{i: y_i /= 0}/4, and Hess f has as many negative eigenvalues
            as y has zeros, and no eigenvalue 0; the sum of (-1)^negative over all of them is 1
        """);

    private static readonly Enumeration Others = new(
        "(c) no others", "in |y_i| <= 2 the gradient has exactly 3^d zeros, 2^d of them with no negative eigenvalue; beyond, it has none");

    private static readonly Inequality Descent = new("(d) descent", """
        y_i(t) = after t steps of gradient descent on f, step h: |y_i(t) - sign y_i(0)| <= |y_i(0) - sign y_i(0)| (1 - 2 h a (1 + a))^t
            if 1/16 <= |y_i(0)| <= 3/2, h <= 1/8, a = 1/16
        """)
    {
        Unbounded = "descent may lead anywhere where the function is another one",
    };

    public override IReadOnlyList<Part> Parts => [Squares, Points, Others, Descent];

    /// <summary>The dimension, a descent, and what is changed of the function.</summary>
    public sealed record Recipe
    {
        /// <summary>d.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>The number of steps of the descent.</summary>
        public int Steps { get; init; } = 16;

        /// <summary>The step size h, at most 1/8.</summary>
        public double StepSize { get; init; } = 0.125;

        /// <summary>Whether the quartic is that of the l4 norm; otherwise of the l2 norm.</summary>
        public bool FourthPowers { get; init; } = true;

        /// <summary>Whether the function is symmetric; otherwise the sum of all y_i, divided by 8, is added.</summary>
        public bool Symmetric { get; init; } = true;

        /// <summary>Whether the start has no zero; otherwise its first element is zero.</summary>
        public bool StartsInside { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "the quartic is that of the l4 norm (of the l2 norm instead)",
            recipe => recipe with { FourthPowers = false, Dimension = Math.Max(2, recipe.Dimension) },
            Breaks: Others),
        new("the function is symmetric (tilted instead)", recipe => recipe with { Symmetric = false }, Breaks: Squares),
        new("no element of the start is zero", recipe => recipe with { StartsInside = false, Steps = 256 }, Breaks: Descent),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 3)
        from steps in Gen.Elements(1, 2, 8, 32)
        from step in Gen.Choose(1, 16)
        select new Recipe { Dimension = dimension, Steps = steps, StepSize = step / 128.0 };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 1 and <= 6, Steps: >= 1, StepSize: > 0 and <= 0.125 };

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        T[] x = trial.NormalVector("x", recipe.Dimension);
        T half = T.FromDyadic(0.5);
        T sum = T.FromDyadic(-recipe.Dimension / 4.0);
        foreach (T element in x)
        {
            T square = (element * element) - half;
            sum += square * square;
        }

        // f takes y^2 = 2 x^2 only, but for the tilt, which breaks any identity as well with x in the place of y.
        yield return Squares.Zero(Value(recipe, [.. x.Select(element => element * element)]) + (recipe.Symmetric ? T.Zero : Tilt<T>(x)) - sum);
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        RunningError<T>[] start = new RunningError<T>[recipe.Dimension];
        RunningError<T>[] sign = new RunningError<T>[recipe.Dimension];
        for (int index = 0; index < start.Length; index++)
        {
            T drawn = trial.Uniform("y", index, -1.5 + LeastStart, 1.5 - LeastStart);
            T side = T.Select(drawn, -T.One, T.One);
            sign[index] = RunningError<T>.Exact(side);
            start[index] = RunningError<T>.Exact(index == 0 && !recipe.StartsInside ? T.Zero : drawn + (T.FromDyadic(LeastStart) * side));
        }

        // A step of h along the gradient in x is one of 2 h along that in y.
        RunningError<T> step = RunningError<T>.FromDyadic(2 * recipe.StepSize);
        RunningError<T> factor = RunningError<T>.One - (step * RunningError<T>.FromDyadic(LeastStart * (1 + LeastStart)));
        RunningError<T>[] point = [.. start];
        RunningError<T> power = RunningError<T>.One;
        Gradient gradient = new(recipe);
        for (int time = 1; time <= recipe.Steps; time++)
        {
            RunningError<T>[] slopes = gradient.Left<RunningError<T>>(point);
            for (int index = 0; index < point.Length; index++)
            {
                point[index] -= step * slopes[index];
            }

            power *= factor;
            if (int.IsPow2(time))
            {
                for (int index = 0; index < point.Length; index++)
                {
                    yield return Descent.AtMost(
                        RunningError<T>.Abs(point[index] - sign[index]), RunningError<T>.Abs(start[index] - sign[index]) * power, time);
                }
            }
        }
    }

    IEnumerable<Recipe> IExhaustive<Recipe>.Domain => Enumerable.Range(1, 3).Select(dimension => new Recipe { Dimension = dimension });

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Gradient gradient = new(recipe);
        (int d, long wrong, int signs) = (recipe.Dimension, 0, 0);
        string? first = null;
        foreach (int[] y in Corners(d))
        {
            int zeros = y.Count(element => element == 0);
            Rational[] point = [.. y.Select(element => Rational.FromDyadic(element))];
            // Over dual numbers of fractions, so that the Hessian is exact.
            Inertia seen = Inertia.Of(Hessians.Of<Rational>([new(d, 1, point)], moved => [new(d, 1, gradient.Slopes<Dual<Rational>>(moved[0].Elements))]));
            bool isRight = gradient.Slopes<Rational>(point).All(slope => slope == Rational.Zero) && seen == new Inertia(d - zeros, zeros, 0)
                && Value(recipe, [.. point.Select(element => element * element / Rational.FromDyadic(2))]) == Rational.FromDyadic(-(d - zeros) / 4.0);
            signs += seen.Negative % 2 == 0 ? 1 : -1;
            wrong += isRight ? 0 : 1;
            first ??= isRight ? null : $"y = ({string.Join(", ", y)}): {seen}";
        }

        long points = (long)Math.Pow(3, d);
        yield return Points.Counted(points + 1, wrong + (signs == 1 ? 0 : 1), first ?? (signs == 1 ? null : $"the signs add up to {signs}"));

        IsolatedZeros found = Krawczyk.Isolate(gradient, [.. Enumerable.Repeat(Interval.Between(-2, 2), d)], 20_000);
        int minima = found.Zeros.Count(zero => EnclosedInertia.Of(Krawczyk.Jacobian<Interval>(gradient, zero)) == new EnclosedInertia(d, 0, 0));
        bool asCounted = found.Undecided.Count == 0 && found.Zeros.Count == points && minima == 1 << d;
        yield return Others.Counted(points, asCounted ? 0 : 1, asCounted ? null
            : $"d = {d}: {found.Zeros.Count} zeros, {found.Undecided.Count} boxes undecided, {minima} minima");
    }

    private static IEnumerable<int[]> Corners(int dimension) =>
        from number in Enumerable.Range(0, (int)Math.Pow(3, dimension))
        select Enumerable.Range(0, dimension).Select(index => (number / (int)Math.Pow(3, index) % 3) - 1).ToArray();

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        foreach ((int index, Measurement<T> side) in ((IAnalytic<Recipe>)this).Measure(recipe, trial).Index())
        {
            yield return new(
                $"distance of y_{1 + (index % recipe.Dimension)} to the nearest minimum", side.Time, side.Residual, side.Rounding,
                "running error analysis of both sides together");
        }
    }

    // How many critical points of each index there are, and how many boxes it took to exclude all others.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (int dimension in Enumerable.Range(1, 6))
        {
            IEnumerable<int> counts = Enumerable.Range(0, dimension + 1)
                .Select(zeros => Corners(dimension).Count(y => y.Count(element => element == 0) == zeros));
            yield return new("critical points with 0, 1, .. negative eigenvalues", dimension, string.Join(", ", counts));
        }
    }

    // f as a function of all x_i^2, without the tilt.
    private static T Value<T>(Recipe recipe, T[] squares)
        where T : struct, IField<T>
    {
        (T sum, T fourth) = (T.Zero, T.Zero);
        foreach (T square in squares)
        {
            sum += square;
            fourth += square * square;
        }

        return (recipe.FourthPowers ? fourth : sum * sum) - sum;
    }

    private static T Tilt<T>(ReadOnlySpan<T> point)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        foreach (T element in point)
        {
            sum += T.FromDyadic(Slope) * element;
        }

        return sum;
    }

    // The gradient of f = -|y|_2^2/2 + |y|_4^4/4 with respect to y: -y + y^3.
    private sealed class Gradient(Recipe recipe) : IEquations
    {
        public int Unknowns => recipe.Dimension;

        public T[] Left<T>(ReadOnlySpan<T> point)
            where T : struct, IReal<T> => Slopes(point);

        public T[] Slopes<T>(ReadOnlySpan<T> point)
            where T : struct, IField<T>
        {
            T sum = T.Zero;
            foreach (T element in point)
            {
                sum += element * element;
            }

            T[] slopes = new T[point.Length];
            for (int index = 0; index < slopes.Length; index++)
            {
                T square = recipe.FourthPowers ? point[index] * point[index] : sum;
                slopes[index] = (point[index] * (square - T.One)) + (recipe.Symmetric ? T.Zero : T.FromDyadic(Slope));
            }

            return slopes;
        }
    }
}
