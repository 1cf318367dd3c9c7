namespace Theorems.Properties.Margin;

/// <summary>Draws separable points whose maximum-margin direction is known.</summary>
/// <remarks>
/// Support vectors are z = p + x and the others z = theta p + x with x orthogonal to p = (+-1, ..., +-1, 0 ...), whose squared length is a power
/// of two, and sum beta x = 0 over the support with beta > 0. So all is dyadic and the maximum-margin direction is p.
/// </remarks>
internal static class PlantedDirection
{
    /// <summary>One coordinate of a point.</summary>
    public static double Entry(int dimension, Draws draws, int point, int column)
    {
        double theta = point < dimension ? 1 : draws.Uniform("theta", point, 3 / 2.0, 3);
        return (theta * Axis(dimension, draws, column)) + Orthogonal(dimension, draws, point, column, 7 / 8.0, 9 / 8.0);
    }

    /// <summary>
    /// One coordinate of a point of another family: support vectors half as long across p, with weights that differ more, so that the least eigenvalue mu
    /// of sum alpha z z' is far below 1; and others far beyond the margin, theta at least 4, so that mu alone limits the rate.
    /// </summary>
    public static double FlatEntry(int dimension, Draws draws, int point, int column)
    {
        double theta = point < dimension ? 1 : draws.Uniform("theta", point, 4, 6);
        return (theta * Axis(dimension, draws, column)) + (Orthogonal(dimension, draws, point, column, 5 / 8.0, 7 / 8.0) / 2);
    }

    /// <summary>One coordinate of p: 1 or -1 in the first two or four, 0 in the others.</summary>
    public static double Axis(int dimension, Draws draws, int column) =>
        column >= AxisLength(dimension) ? 0 : draws.Integer("axis", column, 2) == 0 ? 1 : -1;

    /// <summary>|p|^2, which is 2 or 4.</summary>
    public static int AxisLength(int dimension) => dimension >= 4 ? 4 : 2;

    // Support vector n goes along coordinate n, and the last one balances them: x_d = -sum beta_n x_n.
    private static double Orthogonal(int dimension, Draws draws, int point, int column, double least, double most)
    {
        if (point == dimension - 1)
        {
            double sum = 0;
            for (int other = 0; other < dimension - 1; other++)
            {
                sum -= draws.Uniform("beta", other, least, most) * Orthogonal(dimension, draws, other, column, least, most);
            }

            return sum;
        }

        double projection = 0;
        for (int index = 0; index < AxisLength(dimension); index++)
        {
            projection += Raw(dimension, draws, point, index) * Axis(dimension, draws, index);
        }

        return Raw(dimension, draws, point, column) - (projection / AxisLength(dimension) * Axis(dimension, draws, column));
    }

    // Long enough that mu is near 1 (in the first family): e_0 .. e_(k-2) and the coordinates without p span the complement of p. The noise varies mu;
    // it stays small beside them, whatever corner the trial lies in.
    private static double Raw(int dimension, Draws draws, int point, int column)
    {
        int main = point < AxisLength(dimension) - 1 ? point : point + 1;
        double length = point < dimension - 1 && main == column ? (AxisLength(dimension) / 2) + 2 : 0;
        double noise = draws.Outside(Corners.Scaled | Corners.PowersOfTwo).Normal("x", (point * dimension) + column);
        return length + (noise / 8);
    }
}
