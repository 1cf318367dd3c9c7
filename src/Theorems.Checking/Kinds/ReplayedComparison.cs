using System.Globalization;
using System.Runtime.ExceptionServices;
using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>One comparison of a replayed trial.</summary>
/// <param name="NumberSystem">In which numbers.</param>
/// <param name="Part">The lettered part.</param>
/// <param name="Time">The step.</param>
/// <param name="Residual">What is bounded.</param>
/// <param name="Bound">The theorem's bound.</param>
/// <param name="Ratio">Residual over bound.</param>
/// <param name="Outcome">What the comparison says.</param>
public sealed record ReplayedComparison(string NumberSystem, string Part, long Time, string Residual, string Bound, double Ratio, Outcome Outcome)
{
    /// <summary>The level at which it was made, whose numbers <see cref="DrawnNumbers"/> kept.</summary>
    public string Level { get; init; } = "";

    /// <summary>All comparisons of one trial in one number system; a program that ends early leaves what it compared so far.</summary>
    internal static List<ReplayedComparison> Of<T>(string system, Func<IEnumerable<Measurement<T>>> measure)
        where T : struct, IField<T>
    {
        List<ReplayedComparison> seen = [];
        try
        {
            foreach (Measurement<T> measurement in measure())
            {
                (Outcome outcome, double ratio) = Comparison.Judge(measurement, 0);
                seen.Add(new(system, measurement.Part.Name, measurement.Time, Text(measurement.Residual), Text(measurement.Bound), ratio, outcome));
            }
        }
        catch (DivideByZeroException)
        {
            seen.Add(new(system, "division by zero", 0, "undefined", "0", double.PositiveInfinity, Outcome.Violated));
        }
        catch (FractionTooLongException)
        {
            // What was compared so far stands; the rest would take digits without end.
            long time = seen.Count == 0 ? 0 : seen[^1].Time;
            seen.Add(new(system, "the fractions grow too long from here on", time, "not computed", "0", 0, Outcome.NotApplicable));
        }

        return seen;
    }

    /// <summary>A number in six digits.</summary>
    internal static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>A number: exactly where that is short, otherwise in six digits. Long fractions say less than their nearest double.</summary>
    internal static string Text<T>(T value)
        where T : struct, IField<T>
    {
        string exact = value.ToString() ?? "";
        return (value is Rational && exact.Length <= 40) || value is PrimeField ? exact : Text(value.ToDouble());
    }

    /// <summary>What the program of the claim threw, by itself: which trial it was is known.</summary>
    internal static TResult Unwrapped<TResult>(Func<TResult> run)
    {
        try
        {
            return run();
        }
        catch (TrialFailedException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
            throw;
        }
    }
}
