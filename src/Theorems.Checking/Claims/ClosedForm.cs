using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>A piece of a claim's program that is short enough to be read as a formula: run on symbols, it prints its closed form.</summary>
/// <remarks>A type of the claim's assembly with a constructor without parameters; it is found by itself.</remarks>
public interface IClosedForm
{
    /// <summary>The claim that it is shown with.</summary>
    string Id { get; }

    /// <summary>What the formulas are, as a heading: the program and the size of the instance.</summary>
    string Title { get; }

    /// <summary>Runs the program and names what comes out.</summary>
    /// <param name="trial">Where the numbers come from.</param>
    IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>;
}

/// <summary>One result of a program under the name that a reader gives it.</summary>
/// <param name="Name">The left side of the formula.</param>
/// <param name="Value">The right side.</param>
public readonly record struct Formula<T>(string Name, T Value)
    where T : struct, IField<T>;
