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
public static class MyPairedProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyPairedClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyPairedRecipe
{
    /// <summary>The number of draws.</summary>
    public int Length { get; init; } = 16;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool Averaged { get; init; } = true;
}

/// <summary>The mean of many draws is nearer to their expectation than the first of them is, more often than not.</summary>
/// <remarks>
/// Two quantities against each other, such as the errors of two methods: on a random instance the one is more often below the other than not. A gambler bets on
/// a recipe at a time, and decides for an order that is not the likelier one with probability 1e-9 at most.
/// </remarks>
public sealed class MyPairedClaim : Claim<MyPairedRecipe>, IPaired<MyPairedRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-paired";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "The mean of many draws is nearer to zero than the first draw, more often than not.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "Independent draws x_1, ..., x_n of mean zero";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Precedence Nearer = new("(a)", "|x_1 + ... + x_n|/n before |x_1|");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [Nearer];

    /// <inheritdoc/>
    public override string Reason => "The mean has the standard deviation 1/sqrt n.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyPairedRecipe> Recipes =>
        from length in Gen.Choose(12, 24)
        select new MyPairedRecipe { Length = length };

    /// <inheritdoc/>
    public override MyPairedRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyPairedRecipe>> Assumptions =>
    [
        new("the draws are averaged (added up instead)", recipe => recipe with { Averaged = false }, Breaks: Nearer),
    ];

    /// <inheritdoc/>
    public IEnumerable<Pair<T>> Compare<T>(MyPairedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] draws = trial.NormalVector("x", recipe.Length);
        T sum = draws.Aggregate(T.Zero, (total, draw) => total + draw);
        yield return Nearer.Between(T.Abs(recipe.Averaged ? sum / T.FromDyadic(recipe.Length) : sum), T.Abs(draws[0]));
    }
}
