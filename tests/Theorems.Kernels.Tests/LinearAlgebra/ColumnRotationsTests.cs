using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class ColumnRotationsTests
{
    [Fact]
    public void Loops_for_a_processor_have_the_bits_of_the_general_ones()
    {
        for (uint seed = 0; seed < 80; seed++)
        {
            int rows = 1 + (int)(seed * 7 % 11);
            int columns = 1 + (int)(seed * 5 % 9);
            Matrix<Lanes> matrix = Draw.Matrix<Lanes>(rows, columns, seed);
            for (int index = 0; index < matrix.Elements.Length; index++)
            {
                double[] scales = [.. Enumerable.Range(0, Lanes.Count).Select(lane => (seed % 4) switch
                {
                    0 => 1.0,
                    1 => Math.ScaleB(1, -(((index * 37) + lane) % 60)),
                    2 => lane % 2 == 0 && index % columns == columns / 2 ? 0 : 1e-140,
                    _ => 1.0,
                })];
                matrix.Elements[index] *= Lanes.FromDyadic((ReadOnlySpan<double>)scales);
            }

            // Of rank two: what rounding leaves of the other vectors shrinks until it counts as zero.
            for (int row = 2; row < rows && seed % 4 == 3; row++)
            {
                matrix.Row(row % 2).CopyTo(matrix.Row(row));
            }

            bool tall = rows >= columns;
            int sweeps = LanesColumnRotations.Decompose(matrix, tall, out Lanes[] values, out Matrix<Lanes> longer, out Matrix<Lanes> shorter);
            Assert.Equal(
                ColumnRotations.Decompose(matrix, tall, out Lanes[] plainValues, out Matrix<Lanes> plainLonger, out Matrix<Lanes> plainShorter),
                sweeps);
            Assert.Equal(Bits(plainValues), Bits(values));
            Assert.Equal(Bits(plainLonger.Elements), Bits(longer.Elements));
            Assert.Equal(Bits(plainShorter.Elements), Bits(shorter.Elements));
        }

        static long[] Bits(Lanes[] elements) =>
            [.. from element in elements from lane in Enumerable.Range(0, Lanes.Count) select BitConverter.DoubleToInt64Bits(element.ToDouble(lane))];
    }

    // Of two unit vectors in the plane, with a cosine below (2 + 8) u nothing is turned and the first sweep is idle; above it there is something to turn.
    [Theory]
    [InlineData(9.875, true)]
    [InlineData(10.125, false)]
    public void Vectors_count_as_orthogonal_up_to_a_cosine_of_length_plus_eight_roundings(double cosine, bool orthogonal)
    {
        Matrix<Float64> rows = new(2, 2, [new(1), new(0), new(cosine * Float64.UnitRoundoff), new(1)]);
        int sweeps = ColumnRotations.Decompose(rows, tall: false, out _, out _, out Matrix<Float64> shorter);
        Assert.Equal(orthogonal ? 1 : 2, sweeps);
        Assert.Equal(orthogonal, shorter[0, 1].Value == 0);
    }

    // Pair (i, j) of row sweep m takes place at time m k + i + j: replayed, rotations with a common vector come in the order of row sweeps.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    public void Rounds_are_disjoint_and_amount_to_sweeps_row_by_row(int count)
    {
        const int Sweeps = 4;
        List<int>[] partners = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int round = 0; round < count; round++)
        {
            int[] round0 = [.. Enumerable.Range(0, count).Select(vector => ColumnRotations.Partner(vector, round, count))];
            for (int vector = 0; vector < count; vector++)
            {
                Assert.Equal(vector, round0[round0[vector]]);
            }
        }

        for (int time = 0; time < Sweeps * count; time++)
        {
            for (int vector = 0; vector < count; vector++)
            {
                int partner = ColumnRotations.Partner(vector, time % count, count);
                if (partner != vector)
                {
                    partners[vector].Add(partner);
                }
            }
        }

        for (int vector = 0; vector < count; vector++)
        {
            // In row sweeps a vector meets the others in order, again and again; the first, partial sweep leaves out the beginning.
            int[] others = [.. Enumerable.Range(0, count).Where(other => other != vector)];
            int skipped = others.ToList().IndexOf(partners[vector][0]);
            Assert.Equal(Enumerable.Range(0, partners[vector].Count).Select(place => others[(place + skipped) % others.Length]), partners[vector]);
            Assert.Equal(others, partners[vector].Take(others.Length).Order());
        }
    }

    [Fact]
    public void Cosine_and_sine_are_within_four_roundings_of_those_of_one_angle_that_makes_vectors_orthogonal()
    {
        for (int index = 0; index < 20_000; index++)
        {
            // Lengths of all proportions, some equal, and cosines down to the tolerance.
            double first = index % 5 == 0 ? 1 : Math.ScaleB(1 + (Draw.Number(1, index) / 16), -(index % 90));
            double second = index % 7 == 0 ? first : Math.ScaleB(1 + (Draw.Number(2, index) / 16), -(index % 11));
            first = Math.Abs(first);
            second = Math.Abs(second);
            double product = Draw.Number(3, index) / 4.01 * Math.Sqrt(first) * Math.Sqrt(second) * Math.ScaleB(1, -(index % 48));
            var (opposite, adjacent, isTurned) = ColumnRotations.Shape<Float64>(new(first), new(second), new(product), new(1e-30));
            var (cosine, sine) = ColumnRotations.Angle(opposite, adjacent, isTurned);
            if (Math.Abs(product) <= 0.99e-15 * Math.Sqrt(first) * Math.Sqrt(second))
            {
                Assert.Equal((1, 0), (cosine.Value, sine.Value));
                continue;
            }

            // Both err by at most 4 u of themselves, so the sum of their squares by 8 u; 0.01 u is for the second order.
            Rational c = Rational.FromDyadic(cosine.Value);
            Rational s = Rational.FromDyadic(sine.Value);
            double defect = ((c * c) + (s * s) - Rational.One).ToDouble();
            Assert.InRange(defect, -8.01 * Float64.UnitRoundoff, 8.01 * Float64.UnitRoundoff);
            Assert.True(Math.Abs(sine.Value) <= cosine.Value * (1 + (8 * Float64.UnitRoundoff)), "The larger angle was chosen.");

            // (c p - s q).(s p + c q), in parts of the larger square. Its derivative by the angle is at most 2; and the tangent errs by what its numbers err.
            Rational left = (c * s * (Rational.FromDyadic(first) - Rational.FromDyadic(second))) + (((c * c) - (s * s)) * Rational.FromDyadic(product));
            Assert.InRange(left.ToDouble() / Math.Max(first, second), -16 * Float64.UnitRoundoff, 16 * Float64.UnitRoundoff);
        }
    }
}
