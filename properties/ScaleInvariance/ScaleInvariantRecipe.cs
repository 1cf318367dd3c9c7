using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.ScaleInvariance;

/// <summary>What rho = 1 - lambda eta is.</summary>
public enum Decay
{
    /// <summary>0 &lt; rho &lt; 1.</summary>
    Partial,

    /// <summary>rho = 0: all of w is forgotten at each step.</summary>
    Complete,

    /// <summary>rho &lt; 0.</summary>
    Negative,
}

/// <summary>A descent on losses that ignore the scale of their parameters: Rayleigh quotients, or a small batch-normalised network.</summary>
public sealed record ScaleInvariantRecipe
{
    /// <summary>The number of parameters (Rayleigh quotients), or of inputs of the network.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 8;

    /// <summary>Whether the loss is that of a batch-normalised network with two units on a batch of four.</summary>
    public bool Network { get; init; }

    /// <summary>The number of steps of a rectified batch-normalised network in rounded arithmetic; zero for none.</summary>
    public int Training { get; init; }

    /// <summary>The number of hidden units of the rectified network.</summary>
    public int Units { get; init; } = 3;

    /// <summary>The size of the rectified network's batch.</summary>
    public int Samples { get; init; } = 8;

    /// <summary>False adds a ridge of 1/8 to the quotients, 1/8 to the variances of the exact network, 1/1024 to those of the rectified one.</summary>
    public bool Invariant { get; init; } = true;

    /// <summary>Added to the exponent -2t-1 of the learning rate.</summary>
    public int ExponentOffset { get; init; }

    /// <summary>What rho is.</summary>
    public Decay Decay { get; init; }
}

/// <summary>The losses, start and hyper-parameters that a recipe and a trial give.</summary>
internal sealed class ScaleInvariantProblem<T>
    where T : struct, IField<T>
{
    private const int Units = 2;
    private const int Samples = 4;
    private readonly ScaleInvariantRecipe _recipe;
    private readonly Trial<T> _trial;
    private readonly ILoss<T, ArrayMemory<T>> _loss;
    private readonly int _length;

    public ScaleInvariantProblem(ScaleInvariantRecipe recipe, Trial<T> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        T defect = T.FromDyadic(recipe.Invariant ? 0 : 1 / 8.0);
        _length = recipe.Network ? Units * recipe.Dimension : recipe.Dimension;
        _loss = recipe.Network
            ? new BatchNormalisedNetwork<T>(Centred(trial.NormalMatrix("X", Samples, recipe.Dimension)), trial.NormalVector("y", Samples), trial.NormalVector("a", Units), defect)
            : new RayleighQuotients<T>(Symmetric(), recipe.Dimension, defect);
    }

    public T StepSize(int step) => _trial.Uniform("eta", step, 1 / 32.0, 1 / 4.0);

    public T Rho(int step) => _recipe.Decay switch
    {
        Decay.Complete => T.Zero,
        Decay.Negative => (_trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)) - T.One,
        _ => T.One - (_trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)),
    };

    public ScaleInvariantRun<T> Start() => new(_loss, _trial.NormalVector("w", _length));

    // The bilinear part of S is at most its Frobenius norm F, computed here by the larger sum of absolute entries. A step multiplies the
    // error of w by at most |rho| + eta |Hessian| and |Hessian| <= 12 F/|w|^2, since |Sw - Lw| <= F |w| and |grad L| <= 2 F/|w|; it adds
    // the rounding of its own 2d + 9 operations on terms of size |w| and eta 4 F/|w|, whose squared norm loses d more.
    public TReal ErrorAfterStep<TReal>(int step, ScaleInvariantRun<TReal> run, TReal error, TReal rho, TReal eta)
        where TReal : struct, IReal<TReal>
    {
        int start = step * _length * _length;
        TReal entries = TReal.Zero;
        for (int index = 0; index < _length * _length; index++)
        {
            entries += TReal.Abs(((RayleighQuotients<TReal>)run.Loss).Matrices[start + index]);
        }

        TReal squaredNorm = TReal.Zero;
        for (int index = 0; index < _length; index++)
        {
            squaredNorm += run.Parameters[index] * run.Parameters[index];
        }

        TReal norm = TReal.Sqrt(squaredNorm);
        TReal operations = TReal.FromDyadic((3 * _length) + 9);
        TReal growth = TReal.Abs(rho) + (TReal.FromDyadic(12) * eta * entries / squaredNorm);
        return (growth * error) + (operations * (norm + (TReal.FromDyadic(4) * eta * entries / norm)));
    }

    private T[] Symmetric()
    {
        int dimension = _recipe.Dimension;
        T[] matrices = new T[_recipe.Steps * dimension * dimension];
        for (int step = 0; step < _recipe.Steps; step++)
        {
            for (int row = 0; row < dimension; row++)
            {
                for (int column = 0; column <= row; column++)
                {
                    T entry = _trial.Normal("S", (((step * dimension) + row) * dimension) + column);
                    matrices[(((step * dimension) + row) * dimension) + column] = entry;
                    matrices[(((step * dimension) + column) * dimension) + row] = entry;
                }
            }
        }

        return matrices;
    }

    // Subtracts each column's mean; four samples, so the mean of grid points is dyadic again.
    private static Matrix<T> Centred(Matrix<T> inputs)
    {
        T share = T.FromDyadic(1.0 / Samples);
        for (int column = 0; column < inputs.Columns; column++)
        {
            T mean = T.Zero;
            for (int row = 0; row < inputs.Rows; row++)
            {
                mean += inputs[row, column] * share;
            }

            for (int row = 0; row < inputs.Rows; row++)
            {
                inputs[row, column] -= mean;
            }
        }

        return inputs;
    }
}

/// <summary>A run of the descent: where it is.</summary>
internal sealed class ScaleInvariantRun<T>(ILoss<T, ArrayMemory<T>> loss, T[] parameters)
    where T : struct, IField<T>
{
    private readonly T[] _gradient = new T[parameters.Length];

    public ILoss<T, ArrayMemory<T>> Loss => loss;

    public T[] Parameters => parameters;

    public ScaleInvariantRun<T> Copy() => new(loss, (T[])parameters.Clone());

    public void Step(int step, T decay, T stepSize) =>
        DecayedDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(loss, step, parameters, _gradient, parameters.Length, decay, stepSize);

    /// <summary>grad L_t(w).w, zero for a loss that ignores the scale of w (Euler).</summary>
    public T RadialGradient(int step)
    {
        loss.Gradient(step, parameters, _gradient);
        T sum = T.Zero;
        for (int index = 0; index < parameters.Length; index++)
        {
            sum += _gradient[index] * parameters[index];
        }

        return sum;
    }

    /// <summary>factor * this - other, component by component.</summary>
    public T[] Difference(T factor, ScaleInvariantRun<T> other) =>
        [.. parameters.Select((parameter, index) => (factor * parameter) - other.Parameters[index])];
}
