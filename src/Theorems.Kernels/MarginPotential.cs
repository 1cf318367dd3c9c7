using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// The potential psi(w) = ln sum_n exp(-z_n.w) of signed points, and descent on it: normalised gradient descent, coordinate descent, boosting.
/// </summary>
/// <remarks>
/// Its negative gradient is Z'q with the shares q = softmax(-Zw): the gradient of the exponential loss divided by the loss. All exponents are taken relative
/// to the least margin, so nothing overflows. Nothing branches on data, so lanes are independent problems.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class MarginPotential<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T> _points;

    /// <summary>The potential at a start.</summary>
    /// <param name="points">Z, n x d: one signed point a row.</param>
    /// <param name="start">w, d elements; copied.</param>
    public MarginPotential(Matrix<T> points, ReadOnlySpan<T> start)
    {
        ArgumentNullException.ThrowIfNull(points);
        MatrixAlgebra.RequireLength(points.Columns, start.Length);
        _points = points;
        Weights = start.ToArray();
        Shares = Arena.Vector<T>(points.Rows);
        Pull = Arena.Vector<T>(points.Columns);
        Evaluate();
    }

    /// <summary>w, d elements.</summary>
    public T[] Weights { get; }

    /// <summary>psi(w).</summary>
    public T Value { get; private set; }

    /// <summary>min_n z_n.w.</summary>
    public T LeastMargin { get; private set; }

    /// <summary>q = softmax(-Zw), n elements that add up to one.</summary>
    public T[] Shares { get; }

    /// <summary>Z'q = -grad psi(w), d elements.</summary>
    public T[] Pull { get; }

    /// <summary>|Z'q|, Euclidean.</summary>
    public T PullNorm => MatrixAlgebra.Norm<T>(Pull);

    /// <summary>The largest |(Z'q)_j|: the edge of the best coordinate.</summary>
    public T LargestPull
    {
        get
        {
            T largest = T.Zero;
            foreach (T pull in Pull)
            {
                largest = T.Max(largest, T.Abs(pull));
            }

            return largest;
        }
    }

    /// <summary>w += eta Z'q: gradient descent on psi, which is gradient descent on the loss with the step eta divided by the loss.</summary>
    public void GradientStep(T stepSize)
    {
        Vectors.AddScaled<T, ArrayMemory<T>>(stepSize, Pull, Weights, Pull.Length);
        Evaluate();
    }

    /// <summary>w += eta exp(psi) Z'q: plain gradient descent on sum_n exp(-z_n.w).</summary>
    public void PlainStep(T stepSize) => GradientStep(stepSize * T.Exp(Value));

    /// <summary>w_j += eta (Z'q)_j at the coordinate j of the largest pull (the first one, if several are as large): steepest descent in the l1 norm.</summary>
    public void CoordinateStep(T stepSize)
    {
        T largest = LargestPull;
        AlongLargest(largest, stepSize * largest);
    }

    /// <summary>w_j += ln((1 + r)/(1 - r))/2 with r = (Z'q)_j the largest pull: AdaBoost, the exact line search if all entries of Z are 1 or -1.</summary>
    public void BoostingStep()
    {
        T largest = LargestPull;
        AlongLargest(largest, T.FromDyadic(0.5) * (T.Log1p(largest) - T.Log1p(-largest)));
    }

    // Moves the first coordinate whose pull is the largest by a step with the pull's sign.
    private void AlongLargest(T largest, T step)
    {
        T open = T.One;
        for (int column = 0; column < Weights.Length; column++)
        {
            // |pull| - largest is negative at all columns but the best ones; 'open' turns zero behind the first of those.
            T here = T.Select(T.Abs(Pull[column]) - largest, T.Zero, open);
            Weights[column] += here * T.Select(Pull[column], -step, step);
            open -= here;
        }

        Evaluate();
    }

    private void Evaluate()
    {
        int dimension = Weights.Length;
        ArrayMemory<T> elements = _points.Elements;
        for (int point = 0; point < Shares.Length; point++)
        {
            T margin = Vectors.Dot<T, ArrayMemory<T>>(elements.Slice(point * dimension), Weights, dimension);
            Shares[point] = margin;
            LeastMargin = point == 0 ? margin : T.Min(LeastMargin, margin);
        }

        T sum = T.Zero;
        for (int point = 0; point < Shares.Length; point++)
        {
            Shares[point] = T.Exp(LeastMargin - Shares[point]);
            sum += Shares[point];
        }

        Array.Clear(Pull);
        T reciprocal = T.One / sum;
        for (int point = 0; point < Shares.Length; point++)
        {
            Shares[point] *= reciprocal;
            Vectors.AddScaled(Shares[point], elements.Slice(point * dimension), (ArrayMemory<T>)Pull, dimension);
        }

        Value = T.Log(sum) - LeastMargin;
    }
}
