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
using Theorems.Kernels.Graphs;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.New;

/// <summary>Runs this file: `dotnet run -c Release FILE.cs`, with a replay line or options behind it; --help lists them.</summary>
public static class MyDiscreteProgram
{
    /// <summary>Checks the claim.</summary>
    public static int Main(string[] arguments) => ClaimProgram.Run(new MyDiscreteClaim(), arguments);
}

/// <summary>A piece of a finite domain.</summary>
public sealed record MyDiscreteRecipe
{
    /// <summary>All graphs on this many vertices, up to isomorphism.</summary>
    public int Vertices { get; init; } = 4;

    /// <summary>Each assumption has a switch that breaks it.</summary>
    public bool EdgesHaveTwoEnds { get; init; } = true;
}

/// <summary>Every graph has an even number of vertices of odd degree.</summary>
/// <remarks>A claim over a finite domain: every case is looked at, smallest first, so the first counterexample is a smallest one.</remarks>
public sealed class MyDiscreteClaim : Claim<MyDiscreteRecipe>, IExhaustive<MyDiscreteRecipe>
{
    /// <inheritdoc/>
    public override string Id => "my-discrete";

    /// <inheritdoc/>
    public override string Subject => "new";

    /// <inheritdoc/>
    public override string Words => "Every graph has an even number of vertices of odd degree.";

    /// <inheritdoc/>
    /// <remarks>What the formulas speak of. It is printed above them; leave it out if they say it themselves.</remarks>
    public override string Setting => "Graphs without loops; deg v is the number of edges at v";

    // A part is a letter and a formula. Its kind says how it is seen, and it makes its own measurements. Each part must be compared, or the verdict says so.
    private static readonly Enumeration Even = new("(a)", "#{v : deg v odd} is even");

    /// <inheritdoc/>
    public override IReadOnlyList<Part> Parts => [Even];

    /// <inheritdoc/>
    public override string Reason => "The degrees add up to twice the number of edges.";

    /// <inheritdoc/>
    public override string Notes => "Where you read it, and the sentence.";

    /// <inheritdoc/>
    public override string Source => "Euler 1736.";

    /// <inheritdoc/>
    public override Gen<MyDiscreteRecipe> Recipes =>
        from vertices in Gen.Choose(1, 7)
        select new MyDiscreteRecipe { Vertices = vertices };

    /// <inheritdoc/>
    public override MyDiscreteRecipe Canonical => new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<MyDiscreteRecipe>> Assumptions =>
    [
        new("every edge has two ends (one vertex gets half an edge more)", recipe => recipe with { EdgesHaveTwoEnds = false }, Breaks: Even),
    ];

    /// <inheritdoc/>
    /// <remarks>The pieces, smallest first.</remarks>
    public IEnumerable<MyDiscreteRecipe> Domain => Enumerable.Range(1, 7).Select(vertices => new MyDiscreteRecipe { Vertices = vertices });

    /// <inheritdoc/>
    public IEnumerable<Census> Enumerate(MyDiscreteRecipe recipe, Trial<PrimeField> trial)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(recipe.Vertices);
        Graph[] bad = [.. graphs.Where(graph =>
            (Enumerable.Range(0, graph.VertexCount).Count(vertex => graph.Degree(vertex) % 2 == 1) + (recipe.EdgesHaveTwoEnds ? 0 : 1)) % 2 == 1)];
        yield return Even.Counted(graphs.Length, bad.Length, bad.Length == 0 ? null : Graph6.Format(bad[0]));
    }
}
