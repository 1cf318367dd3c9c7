using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>An orthogonal matrix by Cayley's transform, and balanced factors that are made of two of them.</summary>
internal sealed class BalancedLayers : GuardedKernel
{
    private const int Size = 3;

    public override string Name => "balanced-factors";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T>[] turns = [.. Enumerable.Range(0, 3)
            .Select(turn => CayleyTransform.Orthogonal<T>(Size, trial.FineVector($"S{turn}", CayleyTransform.Parameters(Size))))];
        BalancedFactors<T> factors = new(turns, trial.FineVector("s", 2));
        return
        [
            .. turns.SelectMany(turn => turn.Elements), .. factors.Layers.SelectMany(layer => layer.Elements),
            factors.Power(0, 3), factors.Between(trial.FineMatrix("M", Size, Size), 1),
            .. BalancedFactors<T>.Factor(turns[0], turns[1], factors.Roots).Elements,
        ];
    }
}

/// <summary>Two factors of which one is turned to fit the other, the difference of their products, and its scale.</summary>
internal sealed class AlignedFactors : GuardedKernel
{
    public override string Name => "symmetric-factors";

    public override T[] Run<T>(Trial<T> trial)
    {
        T[] diagonal = [.. Enumerable.Range(0, 2).Select(index => trial.Uniform("diagonal", index, 1 / 2.0, 2))];
        Matrix<T> factor = SymmetricFactors.WithDiagonal(diagonal, trial.FineMatrix("U", 3, 2));
        Matrix<T> root = trial.FineMatrix("L", 2, 2);
        Matrix<T> rest = trial.FineMatrix("X", 3, 2);
        Matrix<T> aligned = SymmetricFactors.Aligned(factor, root, rest);
        return
        [
            .. aligned.Elements, .. SymmetricFactors.Error(factor, aligned).Elements,
            SymmetricFactors.SquaredNormOfProduct(aligned), SymmetricFactors.AlignedSize(factor, root, rest), factor.TransposeTimes(aligned).Trace(),
        ];
    }
}

/// <summary>The sum of square roots of singular values, and the nuclear norm.</summary>
internal sealed class SchattenSums : GuardedKernel
{
    public override string Name => "schatten-quasi-norm";

    public override string Origin =>
        "Weyl for each singular value, t, then 4 t p s^p / s for its power (6 s^p if s is below 4 t), and running error analysis of the sum";

    public override T[] Run<T>(Trial<T> trial) => [.. Analyse(trial).Select(sum => sum.Value)];

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        Matrix<RunningError<T>> matrix = trial.Analysed().NormalMatrix("A", 4, 3);
        return [SchattenQuasiNorm.PowerSum(matrix, 1, 2), SchattenQuasiNorm.PowerSum(matrix, 1, 1)];
    }
}

/// <summary>Cyclic convolutions and correlations of length seven, the gradient of a layer, and spectra over the root of unity -1.</summary>
internal sealed class CyclicConvolutions : GuardedKernel
{
    private const int Length = 7;

    public override string Name => "cyclic-convolution";

    public override T[] Run<T>(Trial<T> trial)
    {
        T[] first = [.. trial.FineVector("a", Length).Select(value => value / T.FromDyadic(3))];
        T[] second = trial.FineVector("b", Length);
        return
        [
            .. CyclicConvolution.Convolve<T>(first, second),
            .. CyclicConvolution.Correlate<T>(first, second),
            .. CyclicConvolution.LayerGradient<T>(second, first),
            .. RootsOfUnity.Spectrum<T>(first.AsSpan(0, 2), RootsOfUnity.Primitive<T>(2)!.Value),
        ];
    }
}

/// <summary>The twelfth roots of unity, and sizes of Fourier coefficients over them.</summary>
internal sealed class FourierSizes : GuardedKernel
{
    private const int Length = 12;

    public override string Name => "fourier-sizes";

    public override string Origin => "2 |z^D - 1| / D for the root z, then running error analysis of its powers and of the sums";

    public override T[] Run<T>(Trial<T> trial) => [.. Analyse(trial).Select(size => size.Value)];

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        FourierBasis<T> basis = FourierBasis<T>.Of(Length);
        return
        [
            .. basis.Sizes(trial.Analysed().FineVector("v", Length)),
            .. Enumerable.Range(0, Length).SelectMany(index => new[] { basis.Root(index).Cosine, basis.Root(index).Sine }),
        ];
    }
}

/// <summary>Lambert's function at four arguments.</summary>
internal sealed class LambertValues : GuardedKernel
{
    public override string Name => "lambert-function";

    public override string Origin => "the residual that the certificate allows, 8 u (1 + s)(3 + |ln y| + s) y, over the derivative (1 + s) e^s = (1 + s) y / s";

    public override T[] Run<T>(Trial<T> trial) => [.. Arguments(trial).Select(LambertFunction.PrincipalBranch)];

    public override RunningError<T>[] Analyse<T>(Trial<T> trial) => [.. Arguments(trial).Select(y =>
    {
        T solution = LambertFunction.PrincipalBranch(y);
        return new RunningError<T>(solution, T.FromDyadic(8 * T.UnitRoundoff) * (T.FromDyadic(3) + T.Abs(T.Log(y)) + solution) * solution);
    })];

    private static IEnumerable<T> Arguments<T>(Trial<T> trial)
        where T : struct, IReal<T> => Enumerable.Range(0, 4).Select(index => trial.Uniform("y", index, 1 / 64.0, 8));
}
