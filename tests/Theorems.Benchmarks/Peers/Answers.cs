namespace Theorems.Benchmarks.Peers;

/// <summary>Whether two programs computed the same.</summary>
internal static class Answers
{
    /// <summary>The first number that differs by more than an allowance, in words; null if there is none.</summary>
    /// <param name="ours">Our numbers.</param>
    /// <param name="theirs">The others'.</param>
    /// <param name="allowance">The difference that rounding may leave between two correct programs.</param>
    public static string? Difference(IReadOnlyList<double> ours, IReadOnlyList<double> theirs, double allowance)
    {
        if (ours.Count != theirs.Count)
        {
            return $"{ours.Count} numbers against {theirs.Count}";
        }

        for (int index = 0; index < ours.Count; index++)
        {
            // NaN differs from everything.
            if (!(Math.Abs(ours[index] - theirs[index]) <= allowance))
            {
                return $"number {index} is {ours[index]:R} against {theirs[index]:R}, allowed {allowance:G3}";
            }
        }

        return null;
    }
}
