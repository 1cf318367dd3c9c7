namespace Theorems.Properties.ImplicitBias;

/// <summary>
/// The modes of a least-squares problem, along which a method that uses full gradients decouples: right singular vectors of A, with what rounding did to
/// them.
/// </summary>
/// <remarks>All errors are in units of the unit roundoff.</remarks>
internal sealed class Modes<T>
    where T : struct, IReal<T>
{
    private readonly LeastSquaresProblem<T> _problem;
    private readonly SingularValueDecomposition<T> _decomposition;
    private readonly Matrix<T> _vectors;
    private readonly T[] _residuals;
    private readonly T _squaredNorm;

    public Modes(LeastSquaresProblem<T> problem)
    {
        _problem = problem;
        Solution = new(problem);
        _decomposition = Solution.Decomposition;
        _vectors = _decomposition.Right.Transpose();
        _squaredNorm = problem.Matrix.SquaredNorm();
        _residuals = Arena.Vector<T>(problem.Rank);
        for (int mode = 0; mode < _residuals.Length; mode++)
        {
            _residuals[mode] = Residual(mode);
        }
    }

    public LeastSquaresSolution<T> Solution { get; }

    /// <summary>The number of modes with a singular value other than zero.</summary>
    public int Count => _residuals.Length;

    /// <summary>What one step of gradient descent may err by: m + d + 4 roundings of eta A'(A w - b) and eight of w, |w| at most the size given.</summary>
    /// <remarks>A'(A w - b) is evaluated with an error of at most (m + d + 1) u |A|'(|A||w| + |b|), and |b| is at most |A|_F |w*| or as given.</remarks>
    public T StepError(T size) => T.MultiplyAdd(
        T.FromDyadic(_problem.Matrix.Rows + _problem.Matrix.Columns + 4) * _problem.StepSize,
        T.Sqrt(_squaredNorm) * ((T.Sqrt(_squaredNorm) * size) + MatrixAlgebra.Norm<T>(_problem.Targets)), T.FromDyadic(8) * size);

    /// <summary>The error of the start A'c_0 and of A^+ b.</summary>
    public T StartError => Solution.ErrorAfter(0, T.Zero);

    /// <summary>v_j.(w - A^+ b).</summary>
    public T Component(int mode, T[] weights)
    {
        T[] error = Arena.Copy<T>(weights);
        for (int index = 0; index < error.Length; index++)
        {
            error[index] -= Solution.Weights[index];
        }

        return MatrixAlgebra.Dot<T>(_vectors.Row(mode), error);
    }

    /// <summary>v_j.w.</summary>
    public T Along(int mode, T[] weights) => MatrixAlgebra.Dot<T>(_vectors.Row(mode), weights);

    /// <summary>u_j.b / s_j, which is v_j.A^+ b.</summary>
    public T Data(int mode)
    {
        T sum = T.Zero;
        for (int row = 0; row < _problem.Matrix.Rows; row++)
        {
            sum += _decomposition.Left[row, mode] * _problem.Targets[row];
        }

        return sum / _decomposition.SingularValues[mode];
    }

    /// <summary>The error of u_j.b / s_j as v_j.A^+ b: A'u_j - s_j v_j is at most the tolerance of the decomposition, and m + 4 roundings.</summary>
    public T DataError(int mode) =>
        ((_decomposition.RankTolerance / T.FromDyadic(T.UnitRoundoff) * MatrixAlgebra.Norm<T>(Solution.Weights))
            + (T.FromDyadic(_problem.Matrix.Rows + 4) * MatrixAlgebra.Norm<T>(_problem.Targets))) / _decomposition.SingularValues[mode];

    /// <summary>eta s_j^2; with a sign, made larger or smaller by the certified error of s_j.</summary>
    public T Rate(int mode, double sign = 0)
    {
        T value = _decomposition.SingularValues[mode] + (T.FromDyadic(sign) * _decomposition.RankTolerance);
        return _problem.StepSize * value * value;
    }

    /// <summary>How far one exact step takes v_j.e from (1 - eta s_j^2) v_j.e, for an e of length one: eta |A'A v_j - s_j^2 v_j|.</summary>
    public T RateError(int mode) => _problem.StepSize * _residuals[mode];

    // |A'A v_j - s_j^2 v_j|, evaluated with m + d + 6 roundings.
    private T Residual(int mode)
    {
        T square = _decomposition.SingularValues[mode] * _decomposition.SingularValues[mode];
        T[] image = _problem.Matrix.TransposeTimes<T>(_problem.Matrix.Times<T>(_vectors.Row(mode)));
        for (int index = 0; index < image.Length; index++)
        {
            image[index] -= square * _vectors[mode, index];
        }

        return (MatrixAlgebra.Norm<T>(image) / T.FromDyadic(T.UnitRoundoff))
            + (T.FromDyadic(_problem.Matrix.Rows + _problem.Matrix.Columns + 6) * _squaredNorm);
    }
}
