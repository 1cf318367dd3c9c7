using Theorems.Kernels.Graphs;

namespace Theorems.Checking.Claims;

/// <summary>A claim that can be checked on a user's own table of numbers.</summary>
public interface IAcceptsTable
{
    /// <summary>What the columns mean, in one sentence.</summary>
    string TableLayout { get; }

    /// <summary>The same claim, about the instances that have this table as their data.</summary>
    /// <param name="rows">One array for each row, all of the same length; finite numbers.</param>
    /// <exception cref="BrokenAssumptionException">The data break an assumption of the theorem.</exception>
    Claim On(IReadOnlyList<double[]> rows);
}

/// <summary>A claim that can be checked on a user's own graphs.</summary>
public interface IAcceptsGraphs
{
    /// <summary>Which graphs leave something to compare, in one sentence.</summary>
    string GraphsNeeded { get; }

    /// <summary>The same claim, about these graphs.</summary>
    Claim On(IReadOnlyList<Graph> graphs);
}

/// <summary>Data that break an assumption of a theorem, so that the theorem says nothing about them.</summary>
/// <param name="assumption">The assumption that is broken.</param>
/// <param name="certificate">What proves it.</param>
public sealed class BrokenAssumptionException(string assumption, string certificate)
    : Exception($"The data break the assumption '{assumption}': {certificate}")
{
    /// <summary>The assumption that is broken.</summary>
    public string Assumption => assumption;

    /// <summary>What proves that it is broken, such as numbers that anyone can check.</summary>
    public string Certificate => certificate;
}
