using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>
/// The largest margin in the l1 norm, gamma_1 = max over |w|_1 at most 1 of min_n z_n.w = min over shares q of |Z'q|_inf, in exact fractions.
/// </summary>
/// <remarks>
/// The linear programme 'maximise t subject to z_n.(w+ - w-) - t - s_n = 0, sum w+ + sum w- = 1, all variables at least 0' and its multipliers. Both sides are
/// certified here once more from Z, w and q alone: weak duality, q.Zw at most |Z'q|_inf |w|_1, makes equality a proof.
/// </remarks>
public sealed class OneNormMargin
{
    private OneNormMargin(Rational margin, Rational[] direction, Rational[] shares)
    {
        Margin = margin;
        Direction = direction;
        Shares = shares;
    }

    /// <summary>gamma_1; zero if nothing separates.</summary>
    public Rational Margin { get; }

    /// <summary>w, d elements with |w|_1 = 1 and min_n z_n.w = gamma_1 (where that is positive).</summary>
    public Rational[] Direction { get; }

    /// <summary>q, n elements, not negative, that add up to one, with |Z'q|_inf = gamma_1.</summary>
    public Rational[] Shares { get; }

    /// <summary>Solves and certifies.</summary>
    /// <param name="points">Z, n x d.</param>
    /// <exception cref="CertificateException">Both sides do not meet.</exception>
    public static OneNormMargin Compute(Matrix<Rational> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        (int count, int dimension) = (points.Rows, points.Columns);
        int threshold = 2 * dimension;
        Matrix<Rational> constraints = new(count + 1, threshold + 1 + count);
        for (int point = 0; point < count; point++)
        {
            for (int column = 0; column < dimension; column++)
            {
                constraints[point, column] = points[point, column];
                constraints[point, dimension + column] = -points[point, column];
            }

            constraints[point, threshold] = -Rational.One;
            constraints[point, threshold + 1 + point] = -Rational.One;
        }

        for (int column = 0; column < threshold; column++)
        {
            constraints[count, column] = Rational.One;
        }

        Rational[] rightSide = new Rational[count + 1];
        rightSide[count] = Rational.One;
        Rational[] costs = new Rational[threshold + 1 + count];
        costs[threshold] = -Rational.One;
        LinearProgramme programme = LinearProgramme.Solve(constraints, rightSide, costs);
        if (programme.Outcome != LinearProgrammeOutcome.Optimal)
        {
            return new(Rational.Zero, [], []);
        }

        Rational[] direction = [.. Enumerable.Range(0, dimension).Select(column => programme.Solution[column] - programme.Solution[dimension + column])];
        OneNormMargin result = new(programme.Solution[threshold], direction, programme.Multipliers[..count]);
        result.Certify(points);
        return result;
    }

    private void Certify(Matrix<Rational> points)
    {
        Rational least = points.Times<Rational>(Direction).Aggregate((left, right) => right < left ? right : left);
        Rational length = Direction.Aggregate(Rational.Zero, (sum, element) => sum + Absolute(element));
        Rational edge = points.TransposeTimes<Rational>(Shares)
            .Aggregate(Rational.Zero, (most, element) => Absolute(element) > most ? Absolute(element) : most);
        Rational total = Shares.Aggregate(Rational.Zero, (sum, share) => sum + share);
        if (Shares.Any(share => share < Rational.Zero) || total < Rational.One || length > Rational.One || least < Margin || edge > Margin * total)
        {
            throw new CertificateException($"The l1 margin {Margin} is not proved: min z.w is {least}, |w|_1 {length}, |Z'q|_inf {edge}, sum q {total}.");
        }
    }

    private static Rational Absolute(Rational value) => value < Rational.Zero ? -value : value;
}
