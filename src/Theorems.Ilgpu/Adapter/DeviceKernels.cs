using ILGPU;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Ilgpu;

/// <summary>What every thread of a launch is told.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="FirstTrial">The number of the first thread's trial.</param>
/// <param name="Trials">The number of threads.</param>
/// <param name="Length">The number of instructions.</param>
internal readonly record struct Launch(ulong Seed, long FirstTrial, int Trials, int Length);

/// <summary>What every thread of a descent is told.</summary>
/// <param name="Rows">The number of equations, or of points.</param>
/// <param name="Columns">The number of weights.</param>
/// <param name="Steps">The number of steps.</param>
/// <param name="StepSize">The step size.</param>
/// <param name="MatrixStream">The hash of the stream of the matrix.</param>
/// <param name="TargetStream">The hash of the stream of the targets.</param>
internal readonly record struct Descent(int Rows, int Columns, int Steps, double StepSize, uint MatrixStream, uint TargetStream);

/// <summary>The entry points on a device. Each finds its trial's share of the buffers and calls the same body that runs on a CPU.</summary>
internal static class DeviceKernels
{
    /// <summary>A traced program, one trial a thread.</summary>
    public static void RunProgram<T>(
        Index1D thread, Launch launch, ArrayView<int> code, ArrayView<double> constants, ArrayView<int> table,
        ArrayView<double> fromHost, ArrayView<T> registers)
        where T : unmanaged, IReal<T>
    {
        DeviceInputs<T> inputs = new(table, fromHost, new(launch.Seed, launch.FirstTrial + thread), thread, launch.Trials);
        StraightLineProgram.Execute<T, DeviceMemory<T>, DeviceInputs<T>, Shared<int>, Shared<double>>(
            new(code), launch.Length, new(constants), inputs, new(registers, thread, launch.Trials));
    }

    /// <summary>Gradient descent on least squares from zero, one trial a thread: draws the instance, then calls the kernel's own body.</summary>
    public static void LeastSquaresDescent<T>(
        Index1D thread, Launch launch, Descent descent, ArrayView<T> matrices, ArrayView<T> targets, ArrayView<T> weights, ArrayView<T> scratch)
        where T : unmanaged, IReal<T>
    {
        DeviceDraws draws = new(launch.Seed, launch.FirstTrial + thread);
        DeviceMemory<T> matrix = new(matrices, thread, launch.Trials);
        DeviceMemory<T> target = new(targets, thread, launch.Trials);
        DeviceMemory<T> weight = new(weights, thread, launch.Trials);
        Draw(draws, descent.MatrixStream, matrix, descent.Rows * descent.Columns);
        Draw(draws, descent.TargetStream, target, descent.Rows);
        Vectors.Clear<T, DeviceMemory<T>>(weight, descent.Columns);
        LeastSquares.GradientDescent(
            matrix, descent.Rows, descent.Columns, target, T.FromDyadic(descent.StepSize), descent.Steps, weight, new(scratch, thread, launch.Trials));
    }

    /// <summary>Gradient descent on a loss of margins from zero, one trial a thread, likewise.</summary>
    public static void MarginDescent<T, TLoss>(
        Index1D thread, Launch launch, Descent descent, ArrayView<T> matrices, ArrayView<T> weights, ArrayView<T> scratch)
        where T : unmanaged, IReal<T>
        where TLoss : struct, IMarginLoss<T>
    {
        DeviceMemory<T> points = new(matrices, thread, launch.Trials);
        DeviceMemory<T> weight = new(weights, thread, launch.Trials);
        Draw(new(launch.Seed, launch.FirstTrial + thread), descent.MatrixStream, points, descent.Rows * descent.Columns);
        Vectors.Clear<T, DeviceMemory<T>>(weight, descent.Columns);
        SeparableClassification.GradientDescent<T, DeviceMemory<T>, TLoss>(
            points, descent.Rows, descent.Columns, default, T.FromDyadic(descent.StepSize), descent.Steps, weight, new(scratch, thread, launch.Trials));
    }

    private static void Draw<T>(DeviceDraws draws, uint stream, DeviceMemory<T> memory, int length)
        where T : unmanaged, IReal<T>
    {
        for (int index = 0; index < length; index++)
        {
            memory[index] = T.FromDyadic(draws.Normal(stream, index));
        }
    }
}
