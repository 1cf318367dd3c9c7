using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>What a linear programme turned out to be.</summary>
public enum LinearProgrammeOutcome
{
    /// <summary>It has a solution, and multipliers prove that none is better.</summary>
    Optimal,

    /// <summary>No point satisfies the constraints, and multipliers prove it.</summary>
    Infeasible,

    /// <summary>The costs fall without end along a ray.</summary>
    Unbounded,
}

/// <summary>The linear programme 'minimise c.x subject to A x = b and x at least 0', solved in exact fractions and certified.</summary>
/// <remarks>
/// <para>Dantzig's simplex method in two phases, with the rule of R. G. Bland, Mathematics of Operations Research 2 (1977): of all variables that
/// may enter or leave, the first one does. So it ends on every programme, degenerate ones and dependent constraints included.</para>
/// <para>Inequalities take a slack variable each, and a free variable is the difference of two variables. Fractions keep the instances
/// small: tens of rows and columns.</para>
/// </remarks>
public sealed class LinearProgramme
{
    private readonly Matrix<Rational> _constraints;
    private readonly Rational[] _rightSide;
    private readonly Rational[] _costs;

    private LinearProgramme(
        Matrix<Rational> constraints,
        Rational[] rightSide,
        Rational[] costs,
        SimplexTableau tableau,
        LinearProgrammeOutcome outcome,
        int entering)
    {
        (_constraints, _rightSide, _costs) = (constraints, rightSide, costs);
        Outcome = outcome;
        Basis = [.. tableau.Basis.Where(variable => variable < costs.Length).Order()];
        Solution = outcome == LinearProgrammeOutcome.Infeasible ? [] : tableau.Point();
        Multipliers = outcome == LinearProgrammeOutcome.Unbounded ? [] : tableau.Multipliers();
        Ray = outcome == LinearProgrammeOutcome.Unbounded ? tableau.Ray(entering) : [];
    }

    /// <summary>What the programme turned out to be.</summary>
    public LinearProgrammeOutcome Outcome { get; }

    /// <summary>x, n elements: a vertex at which the costs are least, or from which they fall without end; empty if there is none.</summary>
    public Rational[] Solution { get; }

    /// <summary>The variables of the last basis, in order; all others are zero.</summary>
    public int[] Basis { get; }

    /// <summary>
    /// y, m elements. Optimal: A'y at most c and b.y = c.x, so no point costs less. Infeasible: A'y at most 0 and b.y above 0 (Farkas). Unbounded: empty.
    /// </summary>
    public Rational[] Multipliers { get; }

    /// <summary>Unbounded: r, n elements, with A r = 0, r at least 0 and c.r below 0. Otherwise empty.</summary>
    public Rational[] Ray { get; }

    /// <summary>c.x at the solution.</summary>
    /// <exception cref="InvalidOperationException">The programme has no solution.</exception>
    public Rational Value => Outcome == LinearProgrammeOutcome.Optimal
        ? MatrixAlgebra.Dot<Rational>(_costs, Solution)
        : throw new InvalidOperationException($"The linear programme has no least value: it is {Outcome}.");

    /// <summary>Solves a programme and certifies the answer.</summary>
    /// <param name="constraints">A, m x n; its rows may be dependent.</param>
    /// <param name="rightSide">b, m elements.</param>
    /// <param name="costs">c, n elements.</param>
    /// <exception cref="ArgumentException">A vector has another length.</exception>
    public static LinearProgramme Solve(Matrix<Rational> constraints, ReadOnlySpan<Rational> rightSide, ReadOnlySpan<Rational> costs)
    {
        ArgumentNullException.ThrowIfNull(constraints);
        MatrixAlgebra.RequireLength(constraints.Rows, rightSide.Length);
        MatrixAlgebra.RequireLength(constraints.Columns, costs.Length);
        SimplexTableau tableau = new(constraints, rightSide);
        int entering = tableau.Minimise();
        LinearProgrammeOutcome outcome = LinearProgrammeOutcome.Infeasible;
        if (tableau.Infeasibility.Sign == 0)
        {
            tableau.ReplaceCosts(costs);
            entering = tableau.Minimise();
            outcome = entering < 0 ? LinearProgrammeOutcome.Optimal : LinearProgrammeOutcome.Unbounded;
        }

        LinearProgramme programme = new(constraints.Clone(), rightSide.ToArray(), costs.ToArray(), tableau, outcome, entering);
        programme.Certify();
        return programme;
    }

    /// <summary>Checks what the outcome asserts, from the given programme and the published vectors alone; exactly.</summary>
    /// <remarks>Weak duality makes it a proof: c.x - b.y = (c - A'y).x is at least 0 for every x and y that meet the constraints.</remarks>
    /// <exception cref="CertificateException">A condition fails; the message names it.</exception>
    public void Certify()
    {
        if (Outcome != LinearProgrammeOutcome.Infeasible)
        {
            Require(Solution.All(value => value.Sign >= 0), "the point has a negative element");
            Require(_constraints.Times<Rational>(Solution).SequenceEqual(_rightSide), "the point does not satisfy A x = b");
        }

        if (Outcome == LinearProgrammeOutcome.Unbounded)
        {
            Require(Ray.All(value => value.Sign >= 0), "the ray has a negative element");
            Require(_constraints.Times<Rational>(Ray).All(value => value.Sign == 0), "the ray does not satisfy A r = 0");
            Require(MatrixAlgebra.Dot<Rational>(_costs, Ray).Sign < 0, "costs do not fall along the ray");
            return;
        }

        Rational[] combination = _constraints.TransposeTimes<Rational>(Multipliers);
        Rational value = MatrixAlgebra.Dot<Rational>(_rightSide, Multipliers);
        if (Outcome == LinearProgrammeOutcome.Optimal)
        {
            Require(!combination.Where((element, index) => element > _costs[index]).Any(), "the multipliers do not satisfy A'y <= c");
            Require(value == Value, "there is a gap between c.x and b.y");
        }
        else
        {
            Require(combination.All(element => element.Sign <= 0), "the multipliers do not satisfy A'y <= 0");
            Require(value.Sign > 0, "the multipliers do not have b.y > 0");
        }
    }

    private void Require(bool condition, string failure)
    {
        if (!condition)
        {
            throw new CertificateException($"The linear programme was found to be {Outcome}, but {failure}.");
        }
    }
}
