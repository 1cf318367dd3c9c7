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
public static class MyAlgebraicProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyAlgebraicClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyAlgebraicRecipe
{
    /// <summary>The number of pairs.</summary>
    public int Length { get; init; } = 2;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool Subtracts { get; init; } = true;
}

/// <summary>A product of sums of two squares is a sum of two squares, for a chain of factors.</summary>
/// <remarks>Written over IField: exact in fractions and, with overwhelming probability, at random points of a prime field. No tolerance is possible.</remarks>
public sealed class MyAlgebraicClaim : Claim<MyAlgebraicRecipe>, IAlgebraic<MyAlgebraicRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-algebraic";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "A product of sums of two squares is a sum of two squares.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "a, b, c and d of any field";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Identity Norms = new("(a)", "(a^2 + b^2)(c^2 + d^2) = (ac - bd)^2 + (ad + bc)^2");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [Norms];

    /// <inheritdoc/>
    public override string Reason => "The absolute value of complex numbers is multiplicative.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyAlgebraicRecipe> Recipes =>
        from length in Gen.Choose(2, 6)
        select new MyAlgebraicRecipe { Length = length };

    /// <inheritdoc/>
    public override bool Admits(MyAlgebraicRecipe recipe) => recipe.Length >= 2;

    /// <inheritdoc/>
    public override MyAlgebraicRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyAlgebraicRecipe>> Assumptions =>
    [
        new("the real part is ac - bd (ac + bd instead)", recipe => recipe with { Subtracts = false }, Breaks: Norms),
    ];

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> MeasureExactly<T>(MyAlgebraicRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T a, T b) = (T.One, T.Zero);
        T product = T.One;
        for (int index = 0; index < recipe.Length; index++)
        {
            (T c, T d) = (trial.Normal("c", index), trial.Normal("d", index));
            (a, b) = ((a * c) + (recipe.Subtracts ? -(b * d) : b * d), (a * d) + (b * c));
            product *= (c * c) + (d * d);
            yield return Norms.Zero((a * a) + (b * b) - product, index + 1);
        }
    }
}
