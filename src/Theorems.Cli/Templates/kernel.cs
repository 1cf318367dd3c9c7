// In properties/ the project brings most of these.
#pragma warning disable IDE0005
using System;
using System.Collections.Generic;
using System.Linq;
using Theorems.Checking;
using Theorems.Checking.Guards;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.New;

/// <summary>Runs this file: `dotnet run -c Release FILE.cs`, with options behind it; --help lists them.</summary>
public static class MyKernelProgram
{
    /// <summary>Guards the kernel.</summary>
    public static int Main(string[] arguments) => KernelProgram.Run(new MyKernelKernel(), arguments);
}

/// <summary>A = Q R by the modified method of Gram and Schmidt.</summary>
/// <remarks>
/// Two things are judged. The rounding, against the same program in double-double: it is within its budget whatever the program computes. And what it
/// computes, by an identity that right outputs satisfy: only that sees a wrong constant.
/// </remarks>
public sealed class MyKernelKernel : GuardedKernel
{
    private const int Size = 3;

    /// <inheritdoc/>
    public override string Name => "my-kernel";

    /// <inheritdoc/>
    /// <remarks>What right outputs satisfy. An oracle is one, too: the output less what another method gives.</remarks>
    public override string Identity => "A = Q R, Q'Q = I";

    /// <inheritdoc/>
    /// <remarks>One program for every number system. The outputs are Q, column by column, then R, row by row.</remarks>
    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> a = Draw(trial);
        T[][] q = [.. Enumerable.Range(0, Size).Select(column => Enumerable.Range(0, Size).Select(row => a[row, column]).ToArray())];
        T[] r = new T[Size * Size];
        for (int column = 0; column < Size; column++)
        {
            T length = T.Sqrt(Inner(q[column], q[column]));
            r[(column * Size) + column] = length;
            q[column] = [.. q[column].Select(entry => entry / length)];
            for (int later = column + 1; later < Size; later++)
            {
                T factor = Inner(q[column], q[later]);
                r[(column * Size) + later] = factor;
                q[later] = [.. q[later].Zip(q[column], (entry, unit) => entry - (factor * unit))];
            }
        }

        return [.. q.SelectMany(column => column), .. r];
    }

    /// <inheritdoc/>
    /// <remarks>The left sides less the right ones. The outputs carry the bounds on their errors along, so that no tolerance is needed.</remarks>
    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
    {
        Matrix<RunningError<T>> q = new Matrix<RunningError<T>>(Size, Size, outputs[..(Size * Size)]).Transpose();
        Matrix<RunningError<T>> r = new(Size, Size, outputs[(Size * Size)..]);
        return
        [
            .. q.Times(r).Minus(Draw(trial)).Elements,
            .. q.TransposeTimes(q).Minus(MatrixAlgebra.Identity<RunningError<T>>(Size)).Elements,
        ];
    }

    // Far enough from singular that the bounds on the errors stay small: the unit matrix and a quarter of a random one.
    private static Matrix<T> Draw<T>(Trial<T> trial)
        where T : struct, IReal<T> => MatrixAlgebra.Identity<T>(Size).Plus(trial.FineMatrix("A", Size, Size).Scale(T.FromDyadic(0.25)));

    private static T Inner<T>(T[] left, T[] right)
        where T : struct, IReal<T> => left.Zip(right, (one, other) => one * other).Aggregate(T.Zero, (sum, product) => sum + product);
}
