namespace Theorems.Properties.ImplicitBias;

// (e): gradient descent on numbers so short that neither float64 nor double-double rounds anything, that is the kernel's loops over lanes against its
// affine map
// in the field, with equality. With entries of A, b and w_0 among -2 .. 2, at most 13 rows, 6 columns, and eta = 1/16: |w_t| is at most W = 2 24^t < 2^20
// for t at
// most 4, as 26 (12 W + 2)/16 < 23 W; gradients are below 2^24 and multiples of 2^-12, weights multiples of 2^-16. So no sum or product needs more than 36
// bits of
// the 53. In double-double tails, multiples of 2^-60, are added to b and w_0, which keeps the second word busy, or to A where w_0 is zero: then all numbers are
// multiples of 2^-68 below 2^16, and the second words, below 2^-36, take 32 bits. Two of the float64 numbers that differ do so modulo p = 2^61 - 1 too; of the
// double-double ones, multiples of 2^-68 below 2^16, one difference in p is a multiple of p.
public sealed partial class GdMinimumNorm : IExhaustive<GdMinimumNorm.Recipe>
{
    private const double StepSize = 1.0 / 16;
    private const int TailBits = 60;

    // Whole blocks of four rows and rows that are left, lengths of rows that are even and odd.
    public IEnumerable<Recipe> Domain => Data is not null ? [] :
        from rows in new[] { 3, 4, 5, 8, 9, 12, 13 }
        from columns in Enumerable.Range(1, 6)
        select new Recipe { Rows = rows, Columns = columns };

    // Compares w_1, w_2 and w_4 in every lane, and in double-double w_1 and w_2.
    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Numbers matrix = Draw("A", recipe.Rows * recipe.Columns);
        Numbers targets = Draw("b", recipe.Rows);
        Numbers start = Draw("w", recipe.Columns);
        (long Cases, long Violations)[] seen =
        [
            Differences<Lanes>(recipe, matrix.Short(), targets.Short(), start.Short(), 4, (head, _) => head, InLane),
            Differences<DoubleDouble<Lanes>>(recipe, matrix.Short(), targets, start, 2, Sum, InField),
            Differences<DoubleDouble<Lanes>>(recipe, matrix, targets.Short(), start.Zero(), 1, Sum, InField),
        ];
        int first = Array.FindIndex(seen, one => one.Violations > 0);
        string where = first == 0 ? "lanes" : "double-double over lanes";
        string? counterexample = first < 0 ? null : $"{recipe.Rows} x {recipe.Columns} in {where}";
        return [Unrounded.Counted(seen.Sum(one => one.Cases), seen.Sum(one => one.Violations), counterexample)];

        // Index by index and lane by lane a head k/2^Bits, |k| at most 2^(Bits + 1), and a tail, a multiple of 2^-60.
        Numbers Draw(string stream, int count) => new(
            [.. Values(stream, count, (4 << recipe.Bits) + 1, -(2 << recipe.Bits), recipe.Bits)],
            [.. Values($"tail of {stream}", count, 1 << 7, -(1 << 6), TailBits)]);

        IEnumerable<double[]> Values(string stream, int count, int range, int least, int bits) =>
            Enumerable.Range(0, count).Select(index => Enumerable.Range(0, Lanes.Count)
                .Select(lane => Math.ScaleB(trial.SharedInteger(stream, (index * Lanes.Count) + lane, range) + least, -bits)).ToArray());

        static PrimeField InLane(Lanes weight, int lane) => PrimeField.FromDyadic(weight.ToDouble(lane));

        static DoubleDouble<Lanes> Sum(Lanes head, Lanes tail) => new DoubleDouble<Lanes>(head, Lanes.Zero) + new DoubleDouble<Lanes>(tail, Lanes.Zero);

        static PrimeField InField(DoubleDouble<Lanes> weight, int lane) =>
            PrimeField.FromDyadic(weight.High.ToDouble(lane)) + PrimeField.FromDyadic(weight.Low.ToDouble(lane));
    }

    // At 1, 2, 4, ... steps, up to the last: the lanes looked at, and those in which w differs from the affine map's.
    private static (long Cases, long Violations) Differences<T>(
        Recipe recipe, Numbers matrix, Numbers targets, Numbers start, int last, Func<Lanes, Lanes, T> number, Func<T, int, PrimeField> inField)
        where T : struct, IField<T>
    {
        AffineMap<PrimeField>[] maps = [.. Enumerable.Range(0, Lanes.Count).Select(lane =>
            AffineMap<PrimeField>.Descent(new(recipe.Rows, recipe.Columns, matrix.InField(lane)), targets.InField(lane), PrimeField.FromDyadic(StepSize)))];
        (long cases, long violations) = (0, 0);
        for (int steps = 1; steps <= last; steps *= 2)
        {
            // One element more, which is no part of w.
            T[] weights = [.. start.Over(number), T.One];
            LeastSquares.GradientDescent<T, ArrayMemory<T>>(
                matrix.Over(number), recipe.Rows, recipe.Columns, targets.Over(number), T.FromDyadic(StepSize), steps, weights, new T[recipe.Columns]);
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                cases++;
                violations += maps[lane].Of(start.InField(lane)).Append(PrimeField.One).SequenceEqual(weights.Select(weight => inField(weight, lane))) ? 0 : 1;
                maps[lane] = steps == last ? maps[lane] : maps[lane].Twice();
            }
        }

        return (cases, violations);
    }

    // Numbers of two words, index by index, one for each lane.
    private sealed record Numbers(double[][] Heads, double[][] Tails)
    {
        public Numbers Short() => new(Heads, [.. Tails.Select(_ => new double[Lanes.Count])]);

        public Numbers Zero() => new([.. Heads.Select(_ => new double[Lanes.Count])], [.. Tails.Select(_ => new double[Lanes.Count])]);

        public T[] Over<T>(Func<Lanes, Lanes, T> number) => [.. Heads.Zip(Tails, (head, tail) => number(Lanes.FromDyadic(head), Lanes.FromDyadic(tail)))];

        public PrimeField[] InField(int lane) => [.. Heads.Zip(Tails, (head, tail) => PrimeField.FromDyadic(head[lane]) + PrimeField.FromDyadic(tail[lane]))];
    }
}
