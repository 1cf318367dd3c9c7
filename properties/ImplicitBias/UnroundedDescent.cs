using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent on numbers so short that floats round nothing: the kernel's loops over eight lanes against its affine map in the field, with equality.</summary>
/// <remarks>
/// With entries of A, b and w_0 among -2 .. 2, at most 13 rows, 6 columns, and eta = 1/16: |w_t| is at most W = 2 24^t &lt; 2^20 for t at most 4, as 26 (12 W + 2)/16 &lt; 23 W;
/// gradients are below 2^24 and multiples of 2^-12, weights multiples of 2^-16. So no sum or product needs more than 36 bits of the 53. Two such numbers that differ do so
/// modulo p = 2^61 - 1 too.
/// </remarks>
internal static class UnroundedDescent
{
    private const double StepSize = 1.0 / 16;
    private static readonly int[] Times = [1, 2, 4];

    /// <summary>Whole blocks of four rows and rows that are left, lengths of rows that are even and odd.</summary>
    public static IEnumerable<GradientDescentRecipe> Shapes =>
        from rows in new[] { 3, 4, 5, 8, 9, 12, 13 }
        from columns in Enumerable.Range(1, 6)
        select new GradientDescentRecipe { Rows = rows, Columns = columns };

    /// <summary>Compares w_1, w_2 and w_4 in every lane.</summary>
    public static Census Compare(string part, GradientDescentRecipe recipe, Trial<PrimeField> trial)
    {
        double[][] matrix = Draw("A", recipe.Rows * recipe.Columns);
        double[][] targets = Draw("b", recipe.Rows);
        double[][] start = Draw("w", recipe.Columns);
        AffineMap<PrimeField>[] maps = [.. Enumerable.Range(0, Lanes.Count).Select(lane =>
            AffineMap<PrimeField>.Descent(new(recipe.Rows, recipe.Columns, Lane(matrix, lane)), Lane(targets, lane), PrimeField.FromDyadic(StepSize)))];
        (long cases, long violations, string? first) = (0, 0, null);
        foreach (int steps in Times)
        {
            // One element more, which is no part of w.
            Lanes[] weights = [.. InLanes(start), Lanes.One];
            LeastSquares.GradientDescent<Lanes, ArrayMemory<Lanes>>(
                InLanes(matrix), recipe.Rows, recipe.Columns, InLanes(targets), Lanes.FromDyadic(StepSize), steps, weights, new Lanes[recipe.Columns]);
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                cases++;
                if (!maps[lane].Of(Lane(start, lane)).Append(PrimeField.One).SequenceEqual(weights.Select(weight => PrimeField.FromDyadic(weight.ToDouble(lane)))))
                {
                    violations++;
                    first ??= $"{recipe.Rows} x {recipe.Columns}, {steps} steps, lane {lane}";
                }

                maps[lane] = steps == Times[^1] ? maps[lane] : maps[lane].Twice();
            }
        }

        return new(part, cases, violations, first);

        // Index by index eight numbers k/2^Bits, |k| at most 2^(Bits + 1), one for each lane.
        double[][] Draw(string stream, int count) => [.. Enumerable.Range(0, count).Select(index => Enumerable.Range(0, Lanes.Count)
            .Select(lane => Math.ScaleB(trial.SharedInteger(stream, (index * Lanes.Count) + lane, (4 << recipe.Bits) + 1) - (2 << recipe.Bits), -recipe.Bits)).ToArray())];
    }

    private static Lanes[] InLanes(double[][] values) => [.. values.Select(value => Lanes.FromDyadic(value))];

    private static PrimeField[] Lane(double[][] values, int lane) => [.. values.Select(value => PrimeField.FromDyadic(value[lane]))];
}
