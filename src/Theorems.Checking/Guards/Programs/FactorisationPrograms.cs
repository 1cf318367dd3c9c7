using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.Control;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Singular values by one-sided Jacobi rotations.</summary>
internal sealed class SingularValues : GuardedKernel
{
    public override string Name => "singular-values";

    public override string Origin =>
        "Weyl: |A - U S V'|_F, the residual computed with its own rounding; "
        + "and Ostrowski: s (|U'U - I|_F + |V'V - I|_F) for factors that are not quite orthogonal";

    public override string Identity => "sum s_i^2 = |A|_F^2";

    public override T[] Run<T>(Trial<T> trial) => Decompose(trial).SingularValues;

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) =>
        [Residual.SumOfSquares(outputs) - Residual.SumOfSquares(trial.NormalMatrix("A", 6, 4).Elements)];

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        SingularValueDecomposition<T> decomposition = Decompose(trial);
        T residual = Residual.Of(trial.Analysed().NormalMatrix("A", 6, 4), decomposition);
        T defect = Residual.Defect(decomposition.Left) + Residual.Defect(decomposition.Right);
        return [.. decomposition.SingularValues.Select(value => new RunningError<T>(value, residual + (defect * value)))];
    }

    private static SingularValueDecomposition<T> Decompose<T>(Trial<T> trial)
        where T : struct, IReal<T> => SingularValueDecomposition<T>.Compute(trial.NormalMatrix("A", 6, 4));
}

/// <summary>Eigenvalues of symmetric matrices by two-sided Jacobi rotations, and the projector v v' onto the eigenvector of the largest one.</summary>
internal sealed class Eigenvalues : GuardedKernel
{
    private const int Size = 5;

    public override string Name => "symmetric-eigenvalues";

    public override string Origin =>
        "residuals R = A V - V L computed with their own rounding: |R|_F over the smallest singular value of V (Kahan; Cao, Xie and Li 1996); "
        + "for the projector sqrt 2 |R_1| over the gap (Davis and Kahan 1970), what |v|^2 misses one by, and u";

    public override string Identity => "sum l_i = tr A, sum l_i^2 = |A|_F^2, tr P = 1";

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
    {
        Matrix<RunningError<T>> drawn = Draw(trial);
        RunningError<T>[] values = outputs[..Size];
        RunningError<T> trace = RunningError<T>.Zero;
        RunningError<T> ofProjector = -RunningError<T>.One;
        for (int index = 0; index < Size; index++)
        {
            trace += values[index] - drawn[index, index];
            ofProjector += outputs[Size + (index * Size) + index];
        }

        return [trace, Residual.SumOfSquares(values) - Residual.SumOfSquares(drawn.Elements), ofProjector];
    }

    public override T[] Run<T>(Trial<T> trial)
    {
        SymmetricEigenvalues<T> spectrum = SymmetricEigenvalues<T>.Compute(Draw(trial));
        T[] first = [.. Enumerable.Range(0, Size).Select(row => spectrum.Vectors[row, 0])];
        return [.. spectrum.Values, .. first.SelectMany(left => first.Select(right => left * right))];
    }

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        SymmetricEigenvalues<T> spectrum = SymmetricEigenvalues<T>.Compute(Draw(trial));
        Matrix<RunningError<T>> vectors = Residual.Exact(spectrum.Vectors);
        Matrix<RunningError<T>> residual = Draw(trial.Analysed()).Times(vectors);
        for (int index = 0; index < residual.Elements.Length; index++)
        {
            residual.Elements[index] -= vectors.Elements[index] * RunningError<T>.Exact(spectrum.Values[index % Size]);
        }

        // The smallest singular value of V is at least 1 - |V'V - I|.
        T defect = Residual.Defect(spectrum.Vectors);
        T least = T.One - defect;
        T values = Residual.Size(residual) / least;
        T gap = T.Max(spectrum.Values[0] - spectrum.Values[1] - values, T.Zero) * least;
        T first = Residual.Size(new Matrix<RunningError<T>>(Size, 1, [.. Enumerable.Range(0, Size).Select(row => residual[row, 0])]));
        T projector = (T.Sqrt(T.FromDyadic(2)) * first / gap) + defect + T.FromDyadic(T.UnitRoundoff);
        T[] outputs = Run(trial);
        return [.. outputs.Select((value, index) => new RunningError<T>(value, index < Size ? values : projector))];
    }

    private static Matrix<T> Draw<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        Matrix<T> drawn = trial.NormalMatrix("A", Size, Size);
        return drawn.Plus(drawn.Transpose());
    }
}

/// <summary>What a decomposition leaves of its equations, the rounding of the check included.</summary>
internal static class Residual
{
    /// <summary>A computed matrix, taken as it is.</summary>
    public static Matrix<RunningError<T>> Exact<T>(Matrix<T> matrix)
        where T : struct, IReal<T> => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(RunningError<T>.Exact)]);

    /// <summary>The most that |M|_F can be.</summary>
    public static T Size<T>(Matrix<RunningError<T>> matrix)
        where T : struct, IReal<T> => MatrixAlgebra.Norm<T>([.. matrix.Elements.Select(element => T.Abs(element.Value) + element.Error)]);

    /// <summary>The sum of the squares of some numbers.</summary>
    public static T SumOfSquares<T>(IEnumerable<T> numbers)
        where T : struct, IField<T> => numbers.Aggregate(T.Zero, (sum, number) => sum + (number * number));

    /// <summary>The most that |A - U S V'|_F can be.</summary>
    public static T Of<T>(Matrix<RunningError<T>> matrix, SingularValueDecomposition<T> decomposition)
        where T : struct, IReal<T>
    {
        Matrix<RunningError<T>> scaled = Exact(decomposition.Left);
        for (int index = 0; index < scaled.Elements.Length; index++)
        {
            scaled.Elements[index] *= RunningError<T>.Exact(decomposition.SingularValues[index % scaled.Columns]);
        }

        return Size(matrix.Minus(scaled.TimesTranspose(Exact(decomposition.Right))));
    }

    /// <summary>The most that |V'V - I|_F can be.</summary>
    public static T Defect<T>(Matrix<T> vectors)
        where T : struct, IReal<T>
    {
        Matrix<RunningError<T>> exact = Exact(vectors);
        return Size(exact.TransposeTimes(exact).Minus(MatrixAlgebra.Identity<RunningError<T>>(vectors.Columns)));
    }
}

/// <summary>Minimum-norm solutions A^+ b over the singular values.</summary>
internal sealed class MinimumNormSolution : GuardedKernel
{
    private const int Rows = 4;
    private const int Columns = 6;

    public override string Name => "pseudo-inverse-solution";

    public override string Origin =>
        "x - A^+ b = A^+ (A x - b) + (I - A^+ A) x: at most (|A x - b| + |A - U S V'|_F |V'x| / (1 - |U'U - I|_F)) / s + |x - V V'x|, "
        + "s the least that s_min can be, all computed with their own rounding";

    public override string Identity => "A x = b";

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) =>
        trial.NormalMatrix("A", Rows, Columns).Times(new Matrix<RunningError<T>>(Columns, 1, outputs)).Minus(trial.NormalMatrix("b", Rows, 1)).Elements;

    public override T[] Run<T>(Trial<T> trial) => PseudoInverse.Solve(Decompose(trial), trial.NormalVector("b", Rows));

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        SingularValueDecomposition<T> decomposition = Decompose(trial);
        T[] solution = PseudoInverse.Solve(decomposition, trial.NormalVector("b", Rows));
        Matrix<RunningError<T>> matrix = trial.Analysed().NormalMatrix("A", Rows, Columns);
        Matrix<RunningError<T>> right = Residual.Exact(decomposition.Right);
        Matrix<RunningError<T>> x = Residual.Exact(new Matrix<T>(Columns, 1, solution));
        Matrix<RunningError<T>> coefficients = right.TransposeTimes(x);

        // Outside the rows of A there is of V no more than the residual leaves: V S U'U = A'U - R'U.
        T residual = Residual.Of(matrix, decomposition);
        T defect = Residual.Defect(decomposition.Left);
        T least = decomposition.Smallest - residual - ((defect + Residual.Defect(decomposition.Right)) * decomposition.Smallest);
        T missed = Residual.Size(matrix.Times(x).Minus(trial.Analysed().NormalMatrix("b", Rows, 1)));
        T outside = residual * Residual.Size(coefficients) / (T.One - defect);
        T budget = ((missed + outside) / T.Max(least, T.Zero)) + Residual.Size(x.Minus(right.Times(coefficients)));
        return [.. solution.Select(value => new RunningError<T>(value, budget))];
    }

    private static SingularValueDecomposition<T> Decompose<T>(Trial<T> trial)
        where T : struct, IReal<T> => SingularValueDecomposition<T>.Compute(trial.NormalMatrix("A", Rows, Columns));
}

/// <summary>Solutions of symmetric positive definite systems by L D L'.</summary>
internal sealed class DefiniteSolution : GuardedKernel
{
    public override string Name => "ldl-solution";

    public override string Identity => "(A A' + I) x = b";

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
    {
        Matrix<RunningError<T>> drawn = trial.NormalMatrix("A", 4, 6);
        return drawn.TimesTranspose(drawn).Plus(MatrixAlgebra.Identity<RunningError<T>>(4)).Times(new Matrix<RunningError<T>>(4, 1, outputs))
            .Minus(trial.NormalMatrix("b", 4, 1)).Elements;
    }

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> drawn = trial.NormalMatrix("A", 4, 6);
        Matrix<T> definite = drawn.TimesTranspose(drawn).Plus(MatrixAlgebra.Identity<T>(4));
        return LdlDecomposition<T>.Compute(definite).Solve(trial.NormalVector("b", 4));
    }
}

/// <summary>The solution of Lyapunov's equation for three states.</summary>
internal sealed class LyapunovSolution : GuardedKernel
{
    private const int States = 3;

    public override string Name => "lyapunov-solution";

    public override string Identity => "X = W + A'X A";

    public override T[] Run<T>(Trial<T> trial) => Lyapunov.Solve(System(trial), trial.FineMatrix("W", States, States)).Elements;

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
    {
        Matrix<RunningError<T>> system = System(trial);
        Matrix<RunningError<T>> solution = new(States, States, outputs);
        return solution.Minus(system.TransposeTimes(solution.Times(system))).Minus(trial.FineMatrix("W", States, States)).Elements;
    }

    // Of norm at most 3/4: elements are below 1 in size.
    private static Matrix<T> System<T>(Trial<T> trial)
        where T : struct, IReal<T> => trial.FineMatrix("A", States, States).Scale(T.FromDyadic(0.25));
}
