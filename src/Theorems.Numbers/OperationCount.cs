namespace Theorems.Numbers;

/// <summary>How many operations a program performed, by kind. Negation and constants are free.</summary>
/// <param name="Additions">Additions and subtractions.</param>
/// <param name="Multiplications">Multiplications.</param>
/// <param name="Divisions">Divisions.</param>
/// <param name="FusedMultiplyAdds">Fused multiply-adds.</param>
/// <param name="SquareRoots">Square roots.</param>
/// <param name="ElementaryFunctions">Exponentials, logarithms and their kin.</param>
/// <param name="Selections">Absolute values, maxima, minima and selections on a sign.</param>
public readonly record struct OperationCount(
    long Additions,
    long Multiplications,
    long Divisions,
    long FusedMultiplyAdds,
    long SquareRoots,
    long ElementaryFunctions,
    long Selections)
{
    [ThreadStatic]
    private static OperationCount s_tally;

    /// <summary>Floating-point operations as usually quoted: a fused multiply-add is two; elementary functions and selections are none.</summary>
    public long Flops => Additions + Multiplications + Divisions + (2 * FusedMultiplyAdds) + SquareRoots;

    /// <summary>What a program counts while it runs on this thread in numbers of type <see cref="Counted{T}"/>. Measurements may nest.</summary>
    public static OperationCount Measure(Action program)
    {
        ArgumentNullException.ThrowIfNull(program);
        OperationCount before = s_tally;
        program();
        return s_tally - before;
    }

    /// <summary>The counts of two programs, one after the other.</summary>
    public static OperationCount operator +(OperationCount left, OperationCount right) => new(
        left.Additions + right.Additions,
        left.Multiplications + right.Multiplications,
        left.Divisions + right.Divisions,
        left.FusedMultiplyAdds + right.FusedMultiplyAdds,
        left.SquareRoots + right.SquareRoots,
        left.ElementaryFunctions + right.ElementaryFunctions,
        left.Selections + right.Selections);

    /// <summary>What the first count has more than the second.</summary>
    public static OperationCount operator -(OperationCount left, OperationCount right) => new(
        left.Additions - right.Additions,
        left.Multiplications - right.Multiplications,
        left.Divisions - right.Divisions,
        left.FusedMultiplyAdds - right.FusedMultiplyAdds,
        left.SquareRoots - right.SquareRoots,
        left.ElementaryFunctions - right.ElementaryFunctions,
        left.Selections - right.Selections);

    internal static void Record(OperationCount operations) => s_tally += operations;
}
