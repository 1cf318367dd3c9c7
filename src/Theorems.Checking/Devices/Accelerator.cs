using Theorems.Numbers;

namespace Theorems.Checking.Devices;

/// <summary>A device that carries out programs for many trials at once, in number systems that have the bits of ours.</summary>
/// <remarks>What knows the device's library stands behind this interface, in a project of its own.</remarks>
public abstract class Accelerator : IDisposable
{
    /// <summary>What it is called on the command line: opencl, cuda, simulator.</summary>
    public abstract string Name { get; }

    /// <summary>What it is, in the words of its driver.</summary>
    public abstract string Description { get; }

    /// <summary>Carries a program out for consecutive trials, one a thread; numbers of a known kind are drawn on the device.</summary>
    /// <typeparam name="T"><see cref="Float32"/>, <see cref="Float64"/> or <see cref="DoubleDouble{T}"/> over <see cref="Float64"/>.</typeparam>
    /// <param name="program">The program.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <param name="firstTrial">The number of the first trial.</param>
    /// <param name="trials">How many trials.</param>
    /// <returns>The outputs of each trial.</returns>
    public abstract T[][] Run<T>(DrawnProgram program, ulong seed, long firstTrial, int trials)
        where T : unmanaged, IReal<T>;

    /// <summary>Gradient descent by the kernel's own body, without a trace: each thread draws its instance and descends.</summary>
    /// <typeparam name="T">As in <see cref="Run"/>.</typeparam>
    /// <param name="batch">What to descend on, and how.</param>
    /// <returns>The weights of each trial.</returns>
    public abstract T[][] Descend<T>(DescentBatch batch)
        where T : unmanaged, IReal<T>;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the device back.</summary>
    protected abstract void Dispose(bool disposing);
}

/// <summary>The objectives on which devices can descend.</summary>
public enum DescentObjective
{
    /// <summary>|A w - b|^2 / 2, with <see cref="Kernels.LeastSquares"/>.</summary>
    LeastSquares,

    /// <summary>sum_n e^(-z_n.w), with <see cref="Kernels.SeparableClassification"/>.</summary>
    ExponentialLoss,

    /// <summary>sum_n ln(1 + e^(-z_n.w)), with <see cref="Kernels.SeparableClassification"/>.</summary>
    LogisticLoss,
}

/// <summary>Gradient descent from zero for many trials, each with a matrix (stream "A") and, for least squares, targets (stream "b") of normal draws.</summary>
/// <param name="Objective">What is minimised.</param>
/// <param name="Rows">The number of equations, or of points.</param>
/// <param name="Columns">The number of weights.</param>
/// <param name="StepSize">The step size, a dyadic number.</param>
/// <param name="Steps">The number of steps.</param>
/// <param name="Seed">The seed of the draws.</param>
/// <param name="FirstTrial">The number of the first trial.</param>
/// <param name="Trials">How many trials.</param>
public sealed record DescentBatch(DescentObjective Objective, int Rows, int Columns, double StepSize, int Steps, ulong Seed, long FirstTrial, int Trials);

/// <summary>A device as a list of devices shows it.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Text">What it is; or, if it cannot be used, why, in one sentence.</param>
/// <param name="Open">Opens it; null if it cannot be used.</param>
public sealed record DeviceEntry(string Name, string Text, Func<Accelerator>? Open);
