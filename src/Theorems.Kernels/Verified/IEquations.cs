using Theorems.Numbers;

namespace Theorems.Kernels.Verified;

/// <summary>A system of as many equations as unknowns, g(x) = 0, as one program for all number systems.</summary>
public interface IEquations
{
    /// <summary>The number d of unknowns and of equations.</summary>
    int Unknowns { get; }

    /// <summary>The left sides g(x): differentiable wherever they are asked for, with no kink inside a box.</summary>
    /// <param name="point">x, d elements.</param>
    /// <returns>d elements.</returns>
    T[] Left<T>(ReadOnlySpan<T> point)
        where T : struct, IReal<T>;
}
