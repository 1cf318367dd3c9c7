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
public static class MyAnalyticProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyAnalyticClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyAnalyticRecipe
{
    /// <summary>The number of terms.</summary>
    public int Length { get; init; } = 3;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool CountsTerms { get; init; } = true;
}

/// <summary>(x_1 + ... + x_n)^2 is at most n (x_1^2 + ... + x_n^2).</summary>
/// <remarks>Written over IReal: eight trials at a time in float64, and double-double where rounding could decide.</remarks>
public sealed class MyAnalyticClaim : Claim<MyAnalyticRecipe>, IAnalytic<MyAnalyticRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-analytic";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "The square of a sum is at most n times the sum of squares.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "n real numbers x_1, ..., x_n";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    // An inequality names the largest left side that is conceivable (Ceiling, or OutOf where it depends on the instance), or why there is none.
    private static readonly Inequality Squares = new("(a)", "(sum x_i)^2 <= n sum x_i^2")
    {
        Unbounded = "a sum of numbers of any size may have any size",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [Squares];

    /// <inheritdoc/>
    public override string Reason => "Cauchy and Schwarz, with (1, ..., 1).";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyAnalyticRecipe> Recipes =>
        from length in Gen.Choose(1, 12)
        select new MyAnalyticRecipe { Length = length };

    /// <inheritdoc/>
    public override bool Admits(MyAnalyticRecipe recipe) => recipe.Length >= 1;

    /// <inheritdoc/>
    public override MyAnalyticRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyAnalyticRecipe>> Assumptions =>
    [
        new("the factor is the number of terms (3/8 instead)", recipe => recipe with { CountsTerms = false }, Breaks: Squares),
    ];

    /// <inheritdoc/>
    /// <remarks>
    /// One program for every number system: no comparisons, no if on a number; T.Select chooses lane by lane. Measure every part, and say by how many units of
    /// the roundoff both sides may err together.
    /// </remarks>
    public IEnumerable<Measurement<T>> Measure<T>(MyAnalyticRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T sum = T.Zero;
        T squares = T.Zero;
        foreach (T x in trial.NormalVector("x", recipe.Length))
        {
            sum += x;
            squares = T.MultiplyAdd(x, x, squares);
        }

        T bound = T.FromDyadic(recipe.CountsTerms ? recipe.Length : 0.375) * squares;
        yield return Squares.AtMost(sum * sum, bound, T.FromDyadic((4 * recipe.Length) + 4) * T.FromDyadic(recipe.Length) * squares, recipe.Length);
    }
}
