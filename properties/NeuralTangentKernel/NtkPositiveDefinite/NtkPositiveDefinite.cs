namespace Theorems.Properties.NeuralTangentKernel;

/// <summary>The kernel of the first layer's gradients is positive definite if no two inputs are parallel, with an explicit bound.</summary>
public sealed class NtkPositiveDefinite : Theorem<NtkPositiveDefinite.Recipe>, IAnalytic<NtkPositiveDefinite.Recipe>, IGolden<NtkPositiveDefinite.Recipe>
{
    // Powers 2, 4, .., 12.
    private const int EvenPowers = 6;

    public override string Words =>
        "The neural tangent kernel of a layer of rectified units is positive definite on inputs no two of which are parallel.";

    public override string Setting => """
        x_1, .., x_n unit vectors, G = their inner products, H_ij = G_ij (pi - a_ij)/(2 pi) with a_ij the angle between x_i and x_j; lmin = least eigenvalue
        G^k element by element; c_1 = 1/4, c_(2j+2) = C(2j, j)/(2 pi 4^j (2j + 1)); d = 1 - max over i /= j of |G_ij|
        """;

    private static readonly Inequality Series = new("(a) series", "c_1 lmin(G) + sum over even k <= 12 of c_k lmin(G^k) <= lmin(H)")
    {
        Unbounded = "eigenvalues of other kernels may be of any size and sign",
    };

    private static readonly Inequality Separated = new("(b) separated", "c_k (1 - (n - 1) (1 - d)^k) <= lmin(H) for each even k <= 12; so lmin(H) > 0 if d is")
    {
        Unbounded = "eigenvalues of other kernels may be of any size and sign",
        Loose =
            "it keeps one term of the series, and c_k is at most 1/(2 pi) where lmin(H) may be 1/2; the share of it that (a) gives up comes "
            + "back for close inputs only",
    };

    public override IReadOnlyList<Part> Parts => [Series, Separated];

    /// <summary>How many inputs there are, and how they lie.</summary>
    public sealed record Recipe
    {
        /// <summary>n.</summary>
        public int Inputs { get; init; } = 3;

        /// <summary>The dimension, at least 2.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>How near the second input is to the first one: it is that one moved by 2^-Nearness times a drawn vector.</summary>
        public int Nearness { get; init; } = 2;

        /// <summary>Whether no two inputs are the same; otherwise the last one is the first, and d is that of the others.</summary>
        public bool AreDistinct { get; init; } = true;

        /// <summary>Whether units are rectified; otherwise they are linear, and always active.</summary>
        public bool AreRectified { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "no two inputs are the same (the last one is the first)",
            recipe => recipe with { AreDistinct = false, Inputs = Math.Max(2, recipe.Inputs), Nearness = 0 },
            Breaks: Separated),
        new(
            "units are rectified (linear ones instead: H = G)",
            recipe => recipe with { AreRectified = false, Inputs = recipe.Dimension + 1, Nearness = 0 },
            Breaks: Series),
    ];

    public override Gen<Recipe> Recipes =>
        from inputs in Gen.Choose(1, 4)
        from dimension in Gen.Choose(2, 3)
        from nearness in Gen.Choose(0, 3)
        select new Recipe { Inputs = inputs, Dimension = dimension, Nearness = nearness };

    public override bool Admits(Recipe recipe) => recipe is { Inputs: >= 1 and <= 8, Dimension: >= 2 and <= 8, Nearness: >= 0 and <= 10 };

    // A zero vector has no direction.
    public override IReadOnlyList<ExcludedCorners> ExcludedCorners => [new(Corners.All & ~Corners.Scaled, "no input is zero, and no two are parallel")];

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Kernel<T> kernel = new(recipe, trial);
        RunningError<T> least = AnalysedEigenvalues.Of(kernel.Active)[^1];
        RunningError<T> sum = Factor<T>(1) * AnalysedEigenvalues.Of(kernel.Inner)[^1];
        // 1 - d.
        RunningError<T> room = kernel.Largest();
        RunningError<T> power = RunningError<T>.One;
        for (int k = 2; k <= 2 * EvenPowers; k += 2)
        {
            sum += Factor<T>(k) * AnalysedEigenvalues.Of(kernel.Power(k))[^1];
            power *= room * room;
            RunningError<T> alone = Factor<T>(k) * (RunningError<T>.One - (RunningError<T>.FromDyadic(recipe.Inputs - 1) * power));
            yield return Separated.AtMost(alone, least, k);
        }

        yield return Series.AtMost(sum, least);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Kernel<T> kernel = new(recipe, trial);
        foreach ((int index, RunningError<T> value) in AnalysedEigenvalues.Of(kernel.Active).Index())
        {
            yield return new("eigenvalue of H", index, value);
        }

        yield return new("pi", 0, ArcCosine.Pi<RunningError<T>>());
    }

    // c_k, for k = 1 and even k.
    private static RunningError<T> Factor<T>(int k)
        where T : struct, IReal<T>
    {
        if (k == 1)
        {
            return RunningError<T>.FromDyadic(0.25);
        }

        int j = (k / 2) - 1;
        double central = 1;
        for (int index = 1; index <= j; index++)
        {
            central = central * ((2 * index) - 1) * 2 / index;
        }

        // C(2j, j)/4^j is a double; only pi and the odd divisor round.
        return RunningError<T>.FromDyadic(Math.ScaleB(central, -2 * j)) / (2 * ArcCosine.Pi<RunningError<T>>() * RunningError<T>.FromDyadic((2 * j) + 1));
    }

    private sealed class Kernel<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;

        public Kernel(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            (int n, int d) = (recipe.Inputs, recipe.Dimension);
            Matrix<RunningError<T>> drawn = trial.Analysed().NormalMatrix("x", n, d);
            for (int index = 0; index < n; index++)
            {
                Span<RunningError<T>> row = drawn.Row(index);
                if (index == 1)
                {
                    for (int axis = 0; axis < d; axis++)
                    {
                        // Row 0 is a unit vector by now.
                        row[axis] = drawn[0, axis] + (RunningError<T>.FromDyadic(Math.ScaleB(1, -recipe.Nearness)) * row[axis]);
                    }
                }

                if (index == n - 1 && !recipe.AreDistinct)
                {
                    drawn.Row(0).CopyTo(row);
                    continue;
                }

                RunningError<T> length = RunningError<T>.Sqrt(MatrixAlgebra.Dot<RunningError<T>>(row, row));
                foreach (ref RunningError<T> element in row)
                {
                    element /= length;
                }
            }

            Inner = drawn.TimesTranspose(drawn);
            Active = new(n, n);
            for (int row = 0; row < n; row++)
            {
                for (int column = 0; column < n; column++)
                {
                    RunningError<T> share = !recipe.AreRectified ? RunningError<T>.One
                        : row == column ? RunningError<T>.FromDyadic(0.5)
                        : ArcCosine.BothActive<RunningError<T>>(drawn.Row(row), drawn.Row(column));
                    Active[row, column] = share * Inner[row, column];
                }
            }
        }

        // G.
        public Matrix<RunningError<T>> Inner { get; }

        // H.
        public Matrix<RunningError<T>> Active { get; }

        // G^k, element by element.
        public Matrix<RunningError<T>> Power(int k) => new(Inner.Rows, Inner.Columns, [.. Inner.Elements.Select(element =>
            Enumerable.Range(1, k - 1).Aggregate(element, (product, _) => product * element))]);

        // The largest |G_ij|, of inputs that are meant to be distinct.
        public RunningError<T> Largest()
        {
            int count = _recipe.AreDistinct ? _recipe.Inputs : _recipe.Inputs - 1;
            RunningError<T> largest = RunningError<T>.Zero;
            for (int row = 0; row < count; row++)
            {
                for (int column = 0; column < row; column++)
                {
                    largest = RunningError<T>.Max(largest, RunningError<T>.Abs(Inner[row, column]));
                }
            }

            return largest;
        }
    }
}
