using System.Globalization;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Guards;

/// <summary>Runs kernels in every number system against the same program in double-double.</summary>
public static class KernelGuard
{
    /// <summary>The seed of all instances.</summary>
    public const ulong Seed = 1;

    /// <summary>The device that is always there.</summary>
    public const string Processor = "cpu";

    /// <summary>The number systems in which kernels are guarded.</summary>
    public static IReadOnlyList<string> NumberSystems { get; } = ["float32", "float64", "lanes", "double-double"];

    /// <summary>Guards one kernel in one number system.</summary>
    /// <returns>
    /// What was found, or null where the kernel does not run in that system: someone else's program knows doubles only, one that branches on data no lanes.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such number system.</exception>
    public static KernelEvidence? Guard(GuardedKernel kernel, string numberSystem)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return Rounding(kernel, numberSystem) is not { } evidence ? null : numberSystem switch
        {
            "float32" => Identified(evidence, kernel, number => kernel.Run(new GridTrial<Float32>(Seed, number))),
            "float64" => Identified<Float64>(
                evidence, kernel, number => [.. kernel.RunInDoubles(new GridTrial<Float64>(Seed, number)).Select(output => new Float64(output))]),
            "double-double" => Identified(evidence, kernel, number => kernel.Run(new GridTrial<DoubleDouble<Float64>>(Seed, number))),
            // Lanes have the bits of float64, so that what is said there is said of them.
            _ => evidence,
        };
    }

    /// <summary>
    /// Adds what the outputs satisfy, in units of the rounding that they and the identity may hold; nothing for a kernel without an identity.
    /// </summary>
    internal static KernelEvidence Identified<T>(KernelEvidence evidence, GuardedKernel kernel, Func<int, T[]> outputsOf)
        where T : struct, IReal<T>
    {
        if (kernel.Identity.Length == 0)
        {
            return evidence;
        }

        (double worst, int instance) = (-1, 0);
        for (int number = 0; number < kernel.Instances; number++)
        {
            GridTrial<T> trial = new(Seed, number);
            RunningError<T>[] outputs =
                [.. outputsOf(number).Zip(kernel.Analyse(trial), (output, analysed) => new RunningError<T>(output, analysed.Error))];
            foreach (RunningError<T> residual in kernel.Residuals(trial.Analysed(), outputs))
            {
                double ratio = Findings.Ratio(Math.Abs(residual.Value.ToDouble()), residual.Error.ToDouble());
                (worst, instance) = ratio > worst ? (ratio, number) : (worst, instance);
            }
        }

        return worst >= 0
            ? evidence with
            {
                Identity = worst,
                BrokenIdentity = worst <= 1 ? ""
                    : FormattableString.Invariant($"'{kernel.Identity}' is off by {worst:G3} times its rounding in instance {instance}")
                        + ", so the program computes something else",
            }
            : throw new InvalidOperationException($"{kernel.Name} names an identity and gives no residual of it; override Residuals.");
    }

    // The error of each output, in units of its budget.
    private static KernelEvidence? Rounding(GuardedKernel kernel, string numberSystem) => (numberSystem, kernel.IsForeign) switch
    {
        ("float64", _) => Compare(
            kernel, numberSystem,
            number => kernel.RunInDoubles(new GridTrial<Float64>(Seed, number)),
            number => Budgets<Float64>(kernel, number)),
        (_, true) => null,
        ("float32", _) => Compare(
            kernel, numberSystem,
            number => Doubles(kernel.Run(new GridTrial<Float32>(Seed, number))),
            number => Budgets<Float32>(kernel, number)),
        ("lanes" or "double-double", _) when kernel.BranchesOnData => null,
        ("lanes", _) => CompareLanes(kernel),
        ("double-double", _) => CompareDoubleDouble(kernel),
        _ => throw new ArgumentException(
            $"There is no number system '{numberSystem}'; there are {string.Join(", ", NumberSystems)}.",
            nameof(numberSystem)),
    };

    // The error of each output against double-double, over its budget.
    private static KernelEvidence Compare(GuardedKernel kernel, string numberSystem, Func<int, double[]> run, Func<int, double[]> budgets)
    {
        Findings findings = new(kernel.Instances);
        for (int number = 0; number < kernel.Instances; number++)
        {
            double[] outputs = run(number);
            DoubleDouble<Float64>[] reference = kernel.Run(new GridTrial<DoubleDouble<Float64>>(Seed, number));
            findings.Add(number, outputs, budgets(number), [.. reference.Select((exact, index) => Difference(exact, outputs[index]))]);
        }

        KernelEvidence evidence = findings.Conclude(kernel, numberSystem);
        return evidence.IsWithinBudget
            ? evidence
            : evidence with { Explanation = Attribution.Explain(kernel, evidence.WorstInstance, run(evidence.WorstInstance)) };
    }

    // Eight instances at a time, each judged as in float64; a lane must also have float64's bits, or the hash in the record will tell.
    private static KernelEvidence CompareLanes(GuardedKernel kernel)
    {
        Lanes[] block = [];
        return Compare(
            kernel, "lanes",
            number =>
            {
                if (number % Lanes.Count == 0 || block.Length == 0)
                {
                    block = kernel.Run(new GridTrial<Lanes>(Seed, number - (number % Lanes.Count)));
                }

                return [.. block.Select(output => output.ToDouble(number % Lanes.Count))];
            },
            number => Budgets<Float64>(kernel, number));
    }

    // Double-double is the reference, so it is compared with itself in lanes: the same bits, which a difference of zero units says.
    private static KernelEvidence CompareDoubleDouble(GuardedKernel kernel)
    {
        Findings findings = new(kernel.Instances);
        for (int number = 0; number < kernel.Instances; number += Lanes.Count)
        {
            DoubleDouble<Lanes>[] block = kernel.Run(new GridTrial<DoubleDouble<Lanes>>(Seed, number));
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                GridTrial<DoubleDouble<Float64>> trial = new(Seed, number + lane);
                DoubleDouble<Float64>[] outputs = kernel.Run(trial);
                double[] budgets = [.. kernel.Analyse(trial).Select(output => output.Error.ToDouble())];
                double[] differences = [.. outputs.Select((output, index) =>
                    Math.Abs(output.High.Value - block[index].High.ToDouble(lane)) + Math.Abs(output.Low.Value - block[index].Low.ToDouble(lane)))];
                findings.Add(number + lane, [.. outputs.SelectMany(output => new[] { output.High.Value, output.Low.Value })], budgets, differences);
            }
        }

        return findings.Conclude(kernel, "double-double");
    }

    internal static double[] Budgets<T>(GuardedKernel kernel, int number)
        where T : struct, IReal<T> => Doubles(kernel.Analyse(new GridTrial<T>(Seed, number)).Select(output => output.Error));

    private static double[] Doubles<T>(IEnumerable<T> outputs)
        where T : struct, IReal<T> => [.. outputs.Select(output => output.ToDouble())];

    internal static double Difference(DoubleDouble<Float64> exact, double output) => double.IsFinite(output)
        ? Math.Abs((exact - DoubleDouble<Float64>.FromDyadic(output)).ToDouble())
        : double.PositiveInfinity;

    internal sealed class Findings(int instances)
    {
        private readonly double[] _largest = new double[instances];
        private ulong _hash = 14695981039346656037;
        private double _worst = -1;
        private (double Budget, int Instance, int Output) _place;

        public void Add(int instance, double[] outputs, double[] budgets, double[] differences)
        {
            foreach (double output in outputs)
            {
                // FNV-1a over the eight bytes.
                ulong bits = BitConverter.DoubleToUInt64Bits(output);
                for (int shift = 0; shift < 64; shift += 8)
                {
                    _hash = (_hash ^ ((bits >> shift) & 0xff)) * 1099511628211;
                }
            }

            for (int output = 0; output < differences.Length; output++)
            {
                double ratio = Ratio(differences[output], budgets[output]);
                _largest[instance] = Math.Max(_largest[instance], ratio);
                if (ratio > _worst)
                {
                    (_worst, _place) = (ratio, (budgets[output], instance, output));
                }
            }
        }

        public KernelEvidence Conclude(GuardedKernel kernel, string numberSystem, string device = Processor)
        {
            double[] sorted = [.. _largest.Order()];
            return new(
                kernel.Name, numberSystem, device, sorted.Length, Math.Max(_worst, 0), sorted[sorted.Length / 2], _place.Budget, kernel.Origin,
                _place.Instance, _place.Output, _hash.ToString("x16", CultureInfo.InvariantCulture), "");
        }

        // A budget of zero allows no difference at all; one that is infinite or no number is no budget, and what is no number is within none.
        public static double Ratio(double difference, double budget) =>
            difference == 0 && budget >= 0 ? 0
            : difference > 0 && budget > 0 && double.IsFinite(budget) ? difference / budget
            : double.PositiveInfinity;
    }
}
