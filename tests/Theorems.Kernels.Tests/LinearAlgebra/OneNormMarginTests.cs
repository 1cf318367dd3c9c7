using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class OneNormMarginTests
{
    [Fact]
    public void One_point_has_the_margin_of_its_largest_coordinate() =>
        Assert.Equal(new Rational(3, 4), OneNormMargin.Compute(new(1, 2, [new(1, 2), new(-3, 4)])).Margin);

    [Fact]
    public void Opposite_points_have_none() =>
        Assert.Equal(Rational.Zero, OneNormMargin.Compute(new(2, 2, [Rational.One, new(1, 2), -Rational.One, new(-1, 2)])).Margin);

    [Fact]
    public void In_the_plane_it_agrees_with_a_search_over_all_vertices()
    {
        for (uint seed = 0; seed < 40; seed++)
        {
            Matrix<Rational> points = Draw.Matrix<Rational>(4, 2, seed);
            for (int row = 0; row < 4; row++)
            {
                points[row, 0] = points[row, 0] < Rational.Zero ? -points[row, 0] : points[row, 0];
            }

            // On each edge of the l1 ball the least margin is concave and piecewise linear, so it is largest at an end or where two points meet.
            Rational best = Rational.Zero;
            foreach ((int first, int second) in ((int, int)[])[(1, 1), (1, -1), (-1, 1), (-1, -1)])
            {
                Rational At(Rational share)
                {
                    Rational[] w = [share * new Rational(first, 1), (Rational.One - share) * new Rational(second, 1)];
                    Rational[] margins = points.Times<Rational>(w);
                    return margins.Aggregate((left, right) => right < left ? right : left);
                }

                List<Rational> shares = [Rational.Zero, Rational.One];
                for (int row = 0; row < 4; row++)
                {
                    for (int other = 0; other < row; other++)
                    {
                        Rational a = (points[row, 0] - points[other, 0]) * new Rational(first, 1);
                        Rational b = (points[row, 1] - points[other, 1]) * new Rational(second, 1);
                        if (a != b)
                        {
                            shares.Add(b / (b - a));
                        }
                    }
                }

                foreach (Rational share in shares.Where(share => share >= Rational.Zero && share <= Rational.One))
                {
                    best = At(share) > best ? At(share) : best;
                }
            }

            Assert.Equal(best, OneNormMargin.Compute(points).Margin);
        }
    }
}
