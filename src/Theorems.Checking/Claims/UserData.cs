using Theorems.Checking.Data;
using Theorems.Kernels.Graphs;

namespace Theorems.Checking.Claims;

/// <summary>A claim that can be checked on a user's own table of numbers.</summary>
public interface IAcceptsTable
{
    /// <summary>What the columns mean, in one sentence.</summary>
    string TableLayout { get; }

    /// <summary>The same claim, about the instances that have this table as their data; <see cref="Claim.GivenData"/> says what is known of them.</summary>
    /// <param name="table">At least one row; finite numbers.</param>
    /// <exception cref="FormatException">The columns do not mean what the claim needs, such as labels that are none.</exception>
    Claim On(GivenTable table);
}

/// <summary>A claim that can be checked on a user's own graphs.</summary>
public interface IAcceptsGraphs
{
    /// <summary>Which graphs leave something to compare, in one sentence.</summary>
    string GraphsNeeded { get; }

    /// <summary>The same claim, about these graphs.</summary>
    Claim On(IReadOnlyList<Graph> graphs);
}
