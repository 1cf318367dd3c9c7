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
public static class MyBoxProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyBoxClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyBoxRecipe
{
    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool WholeSlope { get; init; } = true;
}

/// <summary>ln(1 + x) is at most x.</summary>
/// <remarks>
/// Proved at every point of the box, by subdivision over intervals, or refuted at an exact point. Where both sides meet inside the box the proof may stay
/// open, and the verdict says which box is left: take a larger constant, or a box without that point.
/// </remarks>
public sealed class MyBoxClaim : Claim<MyBoxRecipe>, IOnBox<MyBoxRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-box";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "The logarithm lies below its tangent.";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Inequality BelowTangent = new("(a)", "ln(1 + x) <= x for x in [-1/2, 4]");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [BelowTangent];

    /// <inheritdoc/>
    public override string Reason => "The logarithm is concave.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyBoxRecipe> Recipes => Gen.Constant(Canonical);

    /// <inheritdoc/>
    public override MyBoxRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyBoxRecipe>> Assumptions =>
    [
        new("the slope is that of the tangent (a quarter instead)", recipe => recipe with { WholeSlope = false }, Breaks: BelowTangent),
    ];

    /// <inheritdoc/>
    /// <remarks>The cases that the claim consists of: one recipe for each box.</remarks>
    public IEnumerable<MyBoxRecipe> Pieces => [Canonical];

    /// <inheritdoc/>
    public Part PartOf(MyBoxRecipe recipe) => BelowTangent;

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(MyBoxRecipe recipe) => [("x", -0.5, 4)];

    /// <inheritdoc/>
    /// <remarks>Left at most right. A function of the point alone, with no if on a number.</remarks>
    public (T Left, T Right) Sides<T>(MyBoxRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T> =>
        (T.Log1p(point[0]), T.FromDyadic(recipe.WholeSlope ? 1 : 0.25) * point[0]);
}
