namespace Theorems.Properties.ImplicitBias;

/// <summary>What is exact about gradient descent with momentum on least squares.</summary>
internal static class HeavyBallIdentities
{
    /// <summary>(a) and (b) for the run of the recipe, (d) for one whose buffer is not empty.</summary>
    public static IEnumerable<Measurement<T>> Of<T>(HeavyBallRecipe recipe, Trial<T> trial, int steps)
        where T : struct, IField<T>
    {
        HeavyBallRun<T> run = new(recipe, trial, recipe.EmptyBuffer);
        HeavyBallRun<T> pushed = new(recipe, trial, emptyBuffer: false);
        LeastSquaresInstance<T> problem = run.Problem;
        T[] first = Difference(problem.Start, problem.Planted);
        Chebyshev<T> polynomials = new(run);
        T share = T.Zero;
        T power = T.One;
        for (int time = 1; time <= steps; time++)
        {
            run.Step();
            pushed.Step();
            power *= run.Momentum;
            share += power;
            yield return Measurement.Zero<T>("(a)", time, Difference(run.Weights, problem.Matrix.TransposeTimes<T>(run.Coefficients)));
            if (int.PopCount(time) == 1)
            {
                yield return Measurement.Zero<T>("(b)", time, Difference(Difference(run.Weights, problem.Planted), polynomials.Of(first)));
                polynomials = polynomials.Doubled();
                T[] push = [.. pushed.Displacement.Select(value => share * value)];
                yield return Measurement.Zero<T>("(d)", time, OutsideRowSpace(problem.Matrix, Difference(Difference(pushed.Weights, problem.Start), push)));
            }
        }
    }

    private static T[] Difference<T>(T[] left, T[] right)
        where T : struct, IField<T> => [.. left.Zip(right, (first, second) => first - second)];

    // P_null z = z - A'(A A')^-1 A z.
    private static T[] OutsideRowSpace<T>(Matrix<T> matrix, T[] vector)
        where T : struct, IField<T> => Difference(vector, PseudoInverse.SolveFullRowRank<T>(matrix, matrix.Times<T>(vector)).Solution);

    /// <summary>T_t(C) and U_(t-1)(C), C = ((1 + beta) I - eta A'A)/(2 sqrt beta), by doubling: T_2t = 2 T_t^2 - I, U_(2t-1) = 2 T_t U_(t-1).</summary>
    private sealed record Chebyshev<T>(Matrix<T> Argument, Matrix<T> First, Matrix<T> Second, T Root, T Power)
        where T : struct, IField<T>
    {
        public Chebyshev(HeavyBallRun<T> run)
            : this(Start(run), Start(run), MatrixAlgebra.Identity<T>(run.Weights.Length), run.Root, run.Root)
        {
        }

        // (sqrt beta)^t (T_t(C) + (C - sqrt beta I) U_(t-1)(C)) applied to a vector.
        public T[] Of(T[] vector)
        {
            T[] second = Second.Times<T>(vector);
            T[] moved = Argument.Times<T>(second);
            return [.. First.Times<T>(vector).Select((value, index) => Power * (value + moved[index] - (Root * second[index])))];
        }

        public Chebyshev<T> Doubled()
        {
            T two = T.One + T.One;
            return new(
                Argument, First.Times(First).Scale(two).Minus(MatrixAlgebra.Identity<T>(First.Rows)), First.Times(Second).Scale(two), Root, Power * Power);
        }

        private static Matrix<T> Start(HeavyBallRun<T> run)
        {
            Matrix<T> gram = run.Problem.Matrix.TransposeTimes(run.Problem.Matrix).Scale(run.Problem.StepSize);
            return MatrixAlgebra.Identity<T>(gram.Rows).Scale(T.One + run.Momentum).Minus(gram).Scale(T.One / (run.Root + run.Root));
        }
    }
}
