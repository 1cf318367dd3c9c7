using Theorems.Numbers;

namespace Theorems.Checking.Subdivision;

/// <summary>An inequality between two programs, claimed for every point of a box.</summary>
public interface IBoxInequality
{
    /// <summary>The range of each variable: finite doubles, both ends included.</summary>
    IReadOnlyList<(double Low, double High)> Box { get; }

    /// <summary>Both sides at a point; the left one is claimed to be at most the right one.</summary>
    /// <remarks>
    /// The program must be a function of the point alone. Constants come from <see cref="IField{T}.FromDyadic(double)"/>, so 1.9 means the
    /// double nearest to it.
    /// </remarks>
    (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point)
        where T : struct, IReal<T>;
}
