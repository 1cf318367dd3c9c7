using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>The rates that claims of learning theory speak of.</summary>
public enum Law
{
    InverseTime,
    InverseLogarithm,
    SlowerOfTwo,
    InverseRoot,
}

/// <summary>How a quantity decays.</summary>
internal sealed record DecayRecipe
{
    public Law Law { get; init; }

    /// <summary>How much larger the quantity is at the start than its law, in the first term of its expansion.</summary>
    public int Start { get; init; }

    /// <summary>The relative size of the noise.</summary>
    public double Noise { get; init; }

    /// <summary>What is added to the predicted exponent.</summary>
    public double Error { get; init; }

    /// <summary>What the series is multiplied by; not positive for a defect.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>How far the exponent lies from the one that it must be told from.</summary>
    public double Gap { get; init; } = 0.5;

    public int Points { get; init; } = 48;
}

/// <summary>A quantity decays at its law, with a pre-asymptotic start and noise; wrong if the predicted exponent is off.</summary>
internal sealed class Decay(DecayRecipe decay) : TestClaim<DecayRecipe>, IRate<DecayRecipe>
{
    public override string Id => "decay";

    public override Effort Effort => new(Rates: 512);

    public override Gen<DecayRecipe> Recipes => Gen.Constant(decay);

    public override DecayRecipe Canonical => decay;

    public override IReadOnlyList<Assumption<DecayRecipe>> Assumptions => [new("the exponent is right", recipe => recipe with { Error = recipe.Error + 0.5 })];

    public IEnumerable<Series<T>> Trace<T>(DecayRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        bool logarithmic = recipe.Law == Law.InverseLogarithm;
        double[] times = [.. Enumerable.Range(2, recipe.Points).Select(index => Math.ScaleB(1, index))];
        T mu = trial.Uniform("mu", 0, 0.25, 1);
        T theta = trial.Uniform("theta", 0, 1.25, 2);
        T exponent = recipe.Law switch
        {
            Law.SlowerOfTwo => -T.Min(mu, theta - T.One),
            Law.InverseRoot => T.FromDyadic(-0.5),
            _ => -T.One,
        };
        T[] values = [.. times.Select((time, index) =>
        {
            T axis = logarithmic ? T.Log(T.FromDyadic(time)) : T.FromDyadic(time);
            T law = T.Exp(exponent * T.Log(axis));
            // The next term of the expansion is smaller by a root of the axis.
            T start = T.One + (T.FromDyadic(recipe.Start) / T.Sqrt(axis));
            T noise = T.Exp(T.FromDyadic(recipe.Noise) * trial.Normal("noise", index));
            return T.FromDyadic(recipe.Factor) * law * start * noise;
        })];
        T predicted = exponent + T.FromDyadic(recipe.Error);
        yield return new(Letters.A, logarithmic ? Abscissa.PowerOfLogarithm : Abscissa.Power, times, values, predicted, predicted + T.FromDyadic(recipe.Gap));
    }
}
