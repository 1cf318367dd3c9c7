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
public static class MyPlainProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyPlainClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyPlainRecipe
{
    /// <summary>The number of terms.</summary>
    public int Length { get; init; } = 3;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool CountsTerms { get; init; } = true;
}

/// <summary>(x_1 + ... + x_n)^2 is at most n (x_1^2 + ... + x_n^2).</summary>
/// <remarks>
/// The first rung: two doubles, and left at most right. It is sampled, and rounding is allowed for by a count. The next rung is `theorems new --kind
/// analytic`: written over IReal, the same lines run eight trials at a time and close calls are judged in double-double.
/// </remarks>
public sealed class MyPlainClaim : Claim<MyPlainRecipe>, IPlain<MyPlainRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-plain";

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
    /// <remarks>Recipes whose instances meet every assumption. FsCheck draws them, and shrinks them when something fails.</remarks>
    public override Gen<MyPlainRecipe> Recipes =>
        from length in Gen.Choose(1, 12)
        select new MyPlainRecipe { Length = length };

    /// <inheritdoc/>
    public override bool Admits(MyPlainRecipe recipe) => recipe.Length >= 1;

    /// <inheritdoc/>
    public override MyPlainRecipe Canonical => new();

    /// <inheritdoc/>
    /// <remarks>Break each assumption, and nothing else: the conclusion must then be seen to break, or the check is too weak.</remarks>
    public override IReadOnlyList<Assumption<MyPlainRecipe>> Assumptions =>
    [
        new("the factor is the number of terms (1/3 instead)", recipe => recipe with { CountsTerms = false }, Breaks: Squares),
    ];

    /// <inheritdoc/>
    /// <remarks>Random numbers come from the draws, by name and index: the same trial is the same problem, always.</remarks>
    public (double Left, double Right) Compare(MyPlainRecipe recipe, Draws draws)
    {
        (double sum, double squares) = (0, 0);
        for (int index = 0; index < recipe.Length; index++)
        {
            double x = draws.Normal("x", index);
            sum += x;
            squares += x * x;
        }

        return (sum * sum, (recipe.CountsTerms ? recipe.Length : 1 / 3.0) * squares);
    }

    /// <inheritdoc/>
    /// <remarks>n roundings in each sum, twice for the square, and the products: none is larger than the larger side.</remarks>
    public double Roundings(MyPlainRecipe recipe) => (4 * recipe.Length) + 4;
}
