using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards;

/// <summary>Singular values by one-sided Jacobi rotations.</summary>
internal sealed class SingularValues : GuardedKernel
{
    public override string Name => "singular-values";

    public override string Origin => "Weyl: the residual that the certificate allows, 9 (2k - 3) sweeps u (1 + sqrt k) + (k + 6) sqrt k u times |A|_F";

    public override T[] Run<T>(Trial<T> trial) => Decompose(trial).SingularValues;

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        SingularValueDecomposition<T> decomposition = Decompose(trial);
        return [.. decomposition.SingularValues.Select(value => new RunningError<T>(value, decomposition.RankTolerance))];
    }

    private static SingularValueDecomposition<T> Decompose<T>(Trial<T> trial)
        where T : struct, IReal<T> => SingularValueDecomposition<T>.Compute(trial.NormalMatrix("A", 6, 4));
}

/// <summary>Eigenvalues of symmetric matrices by two-sided Jacobi rotations.</summary>
internal sealed class Eigenvalues : GuardedKernel
{
    public override string Name => "symmetric-eigenvalues";

    public override string Origin => "Weyl: the residual that the certificate allows, over the smallest singular value of the vectors";

    public override T[] Run<T>(Trial<T> trial) => SymmetricEigenvalues<T>.Compute(Draw(trial)).Values;

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        Matrix<T> matrix = Draw(trial);
        SymmetricEigenvalues<T> spectrum = SymmetricEigenvalues<T>.Compute(matrix);
        T budget = T.FromDyadic(spectrum.ErrorOfValues * T.UnitRoundoff) * T.Sqrt(matrix.SquaredNorm());
        return [.. spectrum.Values.Select(value => new RunningError<T>(value, budget))];
    }

    private static Matrix<T> Draw<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        Matrix<T> drawn = trial.NormalMatrix("A", 5, 5);
        return drawn.Plus(drawn.Transpose());
    }
}

/// <summary>Minimum-norm solutions A^+ b over the singular values.</summary>
internal sealed class MinimumNormSolution : GuardedKernel
{
    public override string Name => "pseudo-inverse-solution";

    public override string Origin => "Wedin: 2 e |x| / s_min, e the error of the decomposition, and that of b's coefficients, (m + n + 4) u |b| / s_min";

    public override T[] Run<T>(Trial<T> trial) => PseudoInverse.Solve(Decompose(trial), trial.NormalVector("b", 4));

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        SingularValueDecomposition<T> decomposition = Decompose(trial);
        T[] rightSide = trial.NormalVector("b", 4);
        T[] solution = PseudoInverse.Solve(decomposition, rightSide);
        T budget = ((T.FromDyadic(2) * decomposition.RankTolerance * MatrixAlgebra.Norm<T>(solution))
            + (T.FromDyadic(14 * T.UnitRoundoff) * MatrixAlgebra.Norm<T>(rightSide))) / decomposition.Smallest;
        return [.. solution.Select(value => new RunningError<T>(value, budget))];
    }

    private static SingularValueDecomposition<T> Decompose<T>(Trial<T> trial)
        where T : struct, IReal<T> => SingularValueDecomposition<T>.Compute(trial.NormalMatrix("A", 4, 6));
}

/// <summary>Solutions of symmetric positive definite systems by L D L'.</summary>
internal sealed class DefiniteSolution : GuardedKernel
{
    public override string Name => "ldl-solution";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> drawn = trial.NormalMatrix("A", 4, 6);
        Matrix<T> definite = drawn.TimesTranspose(drawn).Plus(MatrixAlgebra.Identity<T>(4));
        return LdlDecomposition<T>.Compute(definite).Solve(trial.NormalVector("b", 4));
    }
}
