using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Numbers;

namespace Theorems.Checking.Trials;

/// <summary>
/// Runs the trials of an analytic claim on a device: the claim's own program, traced for each recipe and carried out there for many trials, in
/// double-double.
/// </summary>
internal static class DeviceTrials
{
    /// <summary>The part in which a device must agree with this processor, bit for bit, on the trial that was traced.</summary>
    public static Identity SameBits { get; } = new("same bits as here", "on the device = on this processor");

    /// <summary>How many operations a trace keeps at most.</summary>
    public const int LongestTrace = 1 << 18;

    private const int TrialsOfARecipe = 32;
    private const int Recipes = 8;

    /// <summary>The name of a device's level.</summary>
    public static string NameOf(Accelerator device) => "on " + device.Name;

    /// <summary>Whether the program of a recipe can be carried to a device.</summary>
    public static bool IsShortEnough<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, ulong seed) => TraceIfShort(analytic, recipe, seed, 0) is not null;

    /// <summary>The level of one device.</summary>
    public static Level<TRecipe> Level<TRecipe>(Claim<TRecipe> claim, IAnalytic<TRecipe> analytic, ulong seed, Accelerator device)
        where TRecipe : class => new(
            NameOf(device), $"double-double on {device.Description}", TrialsOfARecipe, TrialsOfARecipe * Recipes, claim.Recipes,
            (recipe, trial, keep) => TrialFailedException.Guard(claim, recipe, seed, trial, () => Run(analytic, recipe, seed, trial, device, keep)),
            (_, trials) => Confidence.FewerThan(trials, TrialsOfARecipe));

    private static Tally Run<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, ulong seed, long first, Accelerator device, bool keep)
    {
        Tally tally = new();
        long trial = first;
        while (trial < first + TrialsOfARecipe)
        {
            if (TraceIfShort(analytic, recipe, seed, trial) is not { } traced)
            {
                break;
            }

            int count = traced.Program.TrialsFrom(trial, (int)(first + TrialsOfARecipe - trial));
            DoubleDouble<Float64>[][] outputs = device.Run<DoubleDouble<Float64>>(traced.Program, seed, trial, count);
            for (int number = 0; number < count; number++)
            {
                List<Measurement<DoubleDouble<Float64>>> measured = [.. traced.Measurements
                    .Select((form, index) => form.With(outputs[number].AsSpan(index * TracedMeasurement.Outputs)))];
                if (number == 0)
                {
                    measured.Add(SameBits.Zero(DoubleDouble<Float64>.FromDyadic(outputs[0].Zip(traced.Here).Count(pair => !pair.First.Equals(pair.Second)))));
                }

                tally.Merge(Tally.Of(measured, trial + number, keepTrialRatios: keep));
            }

            trial += count;
        }

        return tally;
    }

    // Null for a recipe whose program is too long.
    private static TracedClaim? TraceIfShort<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, ulong seed, long trial)
    {
        try
        {
            return Trace(analytic, recipe, seed, trial);
        }
        catch (TraceTooLongException)
        {
            return null;
        }
    }

    private static TracedClaim Trace<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, ulong seed, long trial)
    {
        List<TracedMeasurement> forms = [];
        DoubleDouble<Float64>[] here = [];
        DrawnProgram program = DrawnProgram.Of<DoubleDouble<Float64>>(seed, trial, traced =>
        {
            List<Traced<DoubleDouble<Float64>>> outputs = [];
            foreach (Measurement<Traced<DoubleDouble<Float64>>> one in analytic.Measure(recipe, traced))
            {
                forms.Add(new(one.Part, one.Time, one.Origin, one.Ceiling));
                outputs.AddRange([one.Residual, one.Bound, one.Rounding, one.Applies]);
            }

            here = [.. outputs.Select(output => output.Value)];
            return outputs;
        }, LongestTrace);
        return new(program, forms, here);
    }

    // A claim's program as data, the measurements that its outputs make, and their values on the traced trial here.
    private sealed record TracedClaim(DrawnProgram Program, IReadOnlyList<TracedMeasurement> Measurements, DoubleDouble<Float64>[] Here);

    // What of a measurement is the same in all trials.
    private sealed record TracedMeasurement(Part Part, long Time, BoundOrigin Origin, double Ceiling)
    {
        public const int Outputs = 4;

        public Measurement<DoubleDouble<Float64>> With(ReadOnlySpan<DoubleDouble<Float64>> outputs) =>
            new(Part, Time, outputs[0], outputs[1], outputs[2], Origin, outputs[3], Ceiling);
    }
}
