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
public static class MyStatisticalProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyStatisticalClaim(), arguments);
}

/// <summary>What an instance looks like: shapes and switches, never bulk data. Keep it a record of int, double, bool and enumerations.</summary>
public sealed record MyStatisticalRecipe
{
    /// <summary>The number of signs.</summary>
    public int Length { get; init; } = 4;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool Independent { get; init; } = true;
}

/// <summary>The mean of n independent random signs has the expected square 1/n.</summary>
/// <remarks>
/// A claim about an expectation: random runs are averaged and compared with the exact value, at a level that is fixed beforehand (Hoeffding). The value
/// must lie between 0 and 1.
/// </remarks>
public sealed class MyStatisticalClaim : Claim<MyStatisticalRecipe>, IStatistical<MyStatisticalRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-statistical";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "The mean of n independent random signs has the expected square 1/n.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "Independent signs s_1, ..., s_n, each 1 or -1 with probability 1/2";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Expectation MeanSquare = new("(a)", "E((s_1 + ... + s_n)/n)^2 = 1/n");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [MeanSquare];

    /// <inheritdoc/>
    public override string Reason => "The mixed terms have expectation zero.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "The paper, and the theorem's number if you can confirm it.";

    /// <inheritdoc/>
    public override Gen<MyStatisticalRecipe> Recipes =>
        from length in Gen.Choose(1, 8)
        select new MyStatisticalRecipe { Length = length };

    /// <inheritdoc/>
    public override MyStatisticalRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyStatisticalRecipe>> Assumptions =>
    [
        new("the signs are independent (all equal instead)", recipe => recipe with { Independent = false }, Breaks: MeanSquare),
    ];

    /// <inheritdoc/>
    public IEnumerable<Observation<T>> Observe<T>(MyStatisticalRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T sum = T.Zero;
        for (int index = 0; index < recipe.Length; index++)
        {
            // Unit draws lie in [0, 1): below one half is a minus.
            sum += T.Select(trial.Unit("sign", recipe.Independent ? index : 0) - T.FromDyadic(0.5), -T.One, T.One);
        }

        T mean = sum / T.FromDyadic(recipe.Length);
        yield return MeanSquare.Seen(mean * mean, T.One / T.FromDyadic(recipe.Length));
    }
}
