using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>The evidence that devices give for an analytic claim: its own program, traced for each recipe and carried out there for many trials, in double-double.</summary>
internal static class DeviceLevel
{
    /// <summary>The part in which a device must agree with this processor, bit for bit, on the trial that was traced.</summary>
    public const string SameBits = "same bits as here";

    private const int TrialsOfARecipe = 32;
    private const int Recipes = 8;
    private const int LongestTrace = 1 << 18;

    /// <summary>The name of a device's level.</summary>
    public static string Name(Accelerator device) => "on " + device.Name;

    /// <summary>The level of one device, or null and the reason why the claim's program cannot be carried there.</summary>
    public static (Level<TRecipe>? Level, string? WhyNot) Of<TRecipe>(Claim<TRecipe> claim, ulong seed, Accelerator device)
        where TRecipe : class
    {
        if (claim is not IAnalytic<TRecipe> analytic)
        {
            return (null, $"{claim.Id} has no program over real numbers, so it does not run {Name(device)}");
        }

        if (TraceIfShort(analytic, claim.Canonical, seed, 0) is null)
        {
            return (null, $"{claim.Id} does more than {LongestTrace} operations a trial, too many for a trace, so it does not run {Name(device)}");
        }

        return (new(
            Name(device), $"double-double on {device.Description}", TrialsOfARecipe, TrialsOfARecipe * Recipes, claim.Recipes,
            (recipe, trial, keep) => TrialFailedException.Guard(claim, recipe, seed, trial, () => Run(analytic, recipe, seed, trial, device, keep)),
            (_, trials) => Levels.FewerThan(trials)), null);
    }

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
                List<Measurement<DoubleDouble<Float64>>> measured = [.. traced.Measurements.Select((form, index) => form.With(outputs[number].AsSpan(index * TracedMeasurement.Outputs)))];
                if (number == 0)
                {
                    measured.Add(Measurement.Zero(SameBits, 0, DoubleDouble<Float64>.FromDyadic(outputs[0].Zip(traced.Here).Count(pair => !pair.First.Equals(pair.Second)))));
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
                forms.Add(new(one.Part.Name, one.Time, one.Origin, one.Ceiling));
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
    private sealed record TracedMeasurement(string Part, long Time, BoundOrigin Origin, double Ceiling)
    {
        public const int Outputs = 4;

        public Measurement<DoubleDouble<Float64>> With(ReadOnlySpan<DoubleDouble<Float64>> outputs) =>
            new(Part, Time, outputs[0], outputs[1], outputs[2], Origin, outputs[3], Ceiling);
    }
}
