// In properties/ the project brings most of these.
#pragma warning disable IDE0005
using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.New;

/// <summary>Runs this file: `dotnet run -c Release FILE.cs`, with a replay line or options behind it; --help lists them.</summary>
public static class MyRateProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyRateClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyRateRecipe
{
    /// <summary>The series is taken at the steps 1, 2, 4, ... up to this power of two.</summary>
    public int LastPower { get; init; } = 11;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool Quadratic { get; init; } = true;
}

/// <summary>The iteration x' = x - x^2 decays like 1/t.</summary>
/// <remarks>
/// A claim about an exponent: in each trial a series is fitted on double logarithmic axes, and its order, give or take its drift, is compared with the
/// predicted one. Name a rival, too: a series that cannot tell the two apart says nothing.
/// </remarks>
public sealed class MyRateClaim : Claim<MyRateRecipe>, IRate<MyRateRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-rate";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "A step as long as the square of the distance makes the distance decay like 1/t.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "x' = x - x^2, from a start in [1/4, 3/4]";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Order InverseTime = new("(a)", "x_t ~ t^-1");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [InverseTime];

    /// <inheritdoc/>
    public override string Reason => "1/x' = 1/x + 1/(1 - x), so 1/x grows by one a step.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyRateRecipe> Recipes => Gen.Constant(Canonical);

    /// <inheritdoc/>
    public override MyRateRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyRateRecipe>> Assumptions =>
    [
        new("the step is the square of the distance (the cube instead)", recipe => recipe with { Quadratic = false }, Breaks: InverseTime),
    ];

    /// <inheritdoc/>
    public IEnumerable<Series<T>> Trace<T>(MyRateRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T distance = trial.Uniform("start", 0, 0.25, 0.75);
        List<double> times = [];
        List<T> distances = [];
        for (int step = 1; step <= 1 << recipe.LastPower; step++)
        {
            T power = distance * distance;
            distance -= recipe.Quadratic ? power : power * distance;
            if (int.IsPow2(step))
            {
                times.Add(step);
                distances.Add(distance);
            }
        }

        yield return InverseTime.Along(Abscissa.Power, times, distances, exponent: -T.One, rival: T.FromDyadic(-0.5));
    }
}
