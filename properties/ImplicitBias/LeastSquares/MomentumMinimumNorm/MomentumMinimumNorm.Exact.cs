namespace Theorems.Properties.ImplicitBias;

// (a), (b) and (d) over any field.
public sealed partial class MomentumMinimumNorm : IAlgebraic<MomentumMinimumNorm.Recipe>
{
    private const int ExactSteps = 4;

    // (a) and (b) for the run of the recipe, (d) for one whose buffer is not empty.
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Run<T> run = new(recipe, trial, recipe.EmptyBuffer);
        Run<T> pushed = new(recipe, trial, emptyBuffer: false);
        LeastSquaresProblem<T> problem = run.Problem;
        // Steps are those of e_t = w_t - x for every x with A'(A x - b) = 0.
        T[] solution = recipe.Data is null ? problem.Planted : problem.Solve();
        Matrix<T> independent = problem.IndependentRows();
        T[] first = Difference(problem.Start, solution);
        Chebyshev<T> polynomials = new(run);
        T share = T.Zero;
        T power = T.One;
        for (int time = 1; time <= ExactSteps; time++)
        {
            run.Step();
            pushed.Step();
            power *= run.Momentum;
            share += power;
            yield return InRowSpace.Zero(Difference(run.Weights, problem.Matrix.TransposeTimes<T>(run.Coefficients)), time);
            if (int.PopCount(time) == 1)
            {
                yield return Solved.Zero(Difference(Difference(run.Weights, solution), polynomials.Of(first)), time);
                polynomials = polynomials.Doubled();
                T[] push = [.. pushed.Displacement.Select(value => share * value)];
                yield return Pushed.Zero(OutsideRowSpace(independent, Difference(Difference(pushed.Weights, problem.Start), push)), time);
            }
        }
    }

    private static T[] Difference<T>(T[] left, T[] right)
        where T : struct, IField<T> => [.. left.Zip(right, (first, second) => first - second)];

    // P_null z = z - A'(A A')^-1 A z.
    private static T[] OutsideRowSpace<T>(Matrix<T> matrix, T[] vector)
        where T : struct, IField<T> => Difference(vector, PseudoInverse.SolveFullRowRank<T>(matrix, matrix.Times<T>(vector)).Solution);

    // T_t(C) and U_(t-1)(C), C = ((1 + beta) I - eta A'A)/(2 sqrt beta), by doubling: T_2t = 2 T_t^2 - I, U_(2t-1) = 2 T_t U_(t-1).
    private sealed record Chebyshev<T>(Matrix<T> Argument, Matrix<T> First, Matrix<T> Second, T Root, T Power)
        where T : struct, IField<T>
    {
        public Chebyshev(Run<T> run)
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

        private static Matrix<T> Start(Run<T> run)
        {
            Matrix<T> gram = run.Problem.Matrix.TransposeTimes(run.Problem.Matrix).Scale(run.Problem.StepSize);
            return MatrixAlgebra.Identity<T>(gram.Rows).Scale(T.One + run.Momentum).Minus(gram).Scale(T.One / (run.Root + run.Root));
        }
    }

    // Gradient descent with momentum.
    private sealed class Run<T>
        where T : struct, IField<T>
    {
        private readonly T[] _buffer;
        private readonly T[] _gradient;
        private readonly T[] _lastCoefficients;

        public Run(Recipe recipe, Trial<T> trial, bool emptyBuffer)
        {
            LeastSquaresRecipe problem = recipe.Problem;
            Problem = new(problem, trial, recipe.StepSize);
            // Of a user's problem with a large condition the least admissible root is nearer to one than a few bits can say.
            Root = recipe.Data is { } given
                ? trial.Given("root", 0, _ => recipe.Root(given.Extremes))
                : trial.Computed("root", draws => recipe.Root(LeastSquaresProblem<T>.Extremes(problem, draws)));
            Weights = Arena.Copy<T>(Problem.Start);
            Coefficients = Arena.Copy<T>(Problem.Coefficients);
            _lastCoefficients = Arena.Copy<T>(Problem.Coefficients);
            _gradient = Arena.Vector<T>(Weights.Length);
            Displacement = emptyBuffer ? Arena.Vector<T>(Weights.Length) : trial.NormalVector("buffer", Weights.Length);

            // The kernel's buffer v moves w by -eta v.
            _buffer = [.. Displacement.Select(value => -(value / Problem.StepSize))];
        }

        public LeastSquaresProblem<T> Problem { get; }

        // sqrt beta.
        public T Root { get; }

        // beta.
        public T Momentum => Root * Root;

        // w_0 - w_(-1).
        public T[] Displacement { get; }

        public T[] Weights { get; }

        // c_t with w_t = A'c_t, for an empty buffer.
        public T[] Coefficients { get; }

        public void Step()
        {
            T[] image = Problem.Matrix.Times<T>(Weights);
            for (int row = 0; row < Coefficients.Length; row++)
            {
                T now = Coefficients[row];
                Coefficients[row] += (Momentum * (now - _lastCoefficients[row])) - (Problem.StepSize * (image[row] - Problem.Targets[row]));
                _lastCoefficients[row] = now;
            }

            MomentumDescent.Step<T, ArrayMemory<T>, Loss>(new(Problem), 0, Weights, _buffer, _gradient, Weights.Length, Momentum, T.Zero, Problem.StepSize);
        }

        private readonly record struct Loss(LeastSquaresProblem<T> Problem) : ILoss<T, ArrayMemory<T>>
        {
            public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient) => LeastSquares.Gradient<T, ArrayMemory<T>>(
                Problem.Matrix.Elements, Problem.Matrix.Rows, Problem.Matrix.Columns, Problem.Targets, parameters, gradient);
        }
    }
}
