namespace Theorems.Properties.Margin;

// AdaBoost's cycle on Rudin's matrix, in the field of sqrt 5, where nothing rounds.
public sealed partial class BoostingMarginAsPrinted
{
    // The columns that AdaBoost chooses in turn. On them rows are of four kinds: wrong at the first column, at the third, at the second, and never.
    private static readonly int[] s_columns = [0, 2, 1];
    private static readonly int[][] s_kinds = [[0, 1], [5, 6], [2, 3, 4], [7]];

    // a + b sqrt 5.
    private readonly record struct Golden(Rational Whole, Rational Root)
    {
        public static Golden operator +(Golden left, Golden right) => new(left.Whole + right.Whole, left.Root + right.Root);

        public static Golden operator -(Golden left, Golden right) => new(left.Whole - right.Whole, left.Root - right.Root);

        public static Golden operator *(Golden left, Golden right) => new(
            (left.Whole * right.Whole) + (Of(5).Whole * left.Root * right.Root), (left.Whole * right.Root) + (left.Root * right.Whole));

        // (a + b sqrt 5)(a - b sqrt 5) = a^2 - 5 b^2, which is not zero.
        public static Golden operator /(Golden left, Golden right)
        {
            Rational norm = (right.Whole * right.Whole) - (Of(5).Whole * right.Root * right.Root);
            return left * new Golden(right.Whole / norm, -right.Root / norm);
        }

        // The sign of a where both agree; otherwise that of the larger of a^2 and 5 b^2.
        public int Sign => Whole.Sign * Root.Sign >= 0
            ? Math.Sign(Whole.Sign + Root.Sign)
            : Whole.Sign * ((Whole * Whole) - (Of(5).Whole * Root * Root)).Sign;

        public Golden Absolute => Sign < 0 ? Zero - this : this;

        public static Golden Zero => Of(0);

        public static Golden Of(double whole, double root = 0) => new(Rational.FromDyadic(whole), Rational.FromDyadic(root));
    }

    // The cycle from its own shares: the chosen edge is the largest, by far, and is (sqrt 5 - 1)/2, so all three steps are equal; and after three rounds the
    // shares are what they were.
    private static Census CompareCycle()
    {
        Golden[] start = new Golden[8];
        (int[] Rows, Golden Mass)[] masses =
        [
            (s_kinds[0], Golden.Of(3 / 4.0, -1 / 4.0)), (s_kinds[1], Golden.Of(-1 / 4.0, 1 / 4.0)), (s_kinds[2], Golden.Of(0.5)), (s_kinds[3], Golden.Zero),
        ];
        foreach ((int[] rows, Golden mass) in masses)
        {
            foreach (int row in rows)
            {
                start[row] = mass / Golden.Of(rows.Length);
            }
        }

        Golden edge = Golden.Of(-0.5, 0.5);
        Golden[] shares = start;
        (long compared, long wrong) = (0, 0);
        foreach (int column in s_columns)
        {
            Golden[] edges = Edges(shares);
            Count(edges[column] == edge);
            Count(IsLargest(edges, column));
            shares = Next(shares, column, edges[column]);
        }

        Count(shares.SequenceEqual(start));
        return Cycle.Counted(compared, wrong, wrong == 0 ? null : "the shares of the cycle");

        void Count(bool holds)
        {
            compared++;
            wrong += holds ? 0 : 1;
        }
    }

    // From equal shares, in fractions: the columns in turn until the shares are near the cycle's, and from all shares that are as near again. There the three
    // kinds that are ever wrong have the masses 1/2 (the last one), x (the next one) and the rest, and the fourth y. What is compared is linear in x and y,
    // so that corners are enough.
    private static Census CompareAttraction()
    {
        const int Rounds = 24;
        Matrix<Rational> points = RudinMatrix.Points<Rational>();
        Rational[] shares = [.. Enumerable.Repeat(Rational.FromDyadic(1 / 8.0), 8)];
        (long compared, long wrong) = (0, 0);
        for (int round = 0; round < Rounds; round++)
        {
            int column = s_columns[round % 3];
            Rational[] edges = points.TransposeTimes<Rational>(shares);
            // Where several edges are the largest, the first column is taken.
            Count(Enumerable.Range(0, 8).All(other => other < column ? Size(edges[other]) < edges[column] : Size(edges[other]) <= edges[column]));
            shares = [.. shares.Select((share, row) => share / (Rational.One + (edges[column] * points[row, column])))];
        }

        // After a multiple of three rounds column 1 came last, so that 'x' is the mass of the kind that is wrong at column 0.
        Golden radius = Golden.Of(1 / 512.0);
        Golden little = Golden.Of(1 / 1024.0);
        Golden middle = Golden.Of(3 / 4.0, -1 / 4.0);
        Golden x = s_kinds[0].Aggregate(Golden.Zero, (sum, row) => sum + new Golden(shares[row], Rational.Zero));
        Golden y = new(shares[7], Rational.Zero);
        Count((radius - (x - middle).Absolute).Sign >= 0);
        Count((little - y).Sign >= 0);
        for (int phase = 0; phase < 3; phase++)
        {
            foreach (Golden offset in new[] { radius, Golden.Zero - radius })
            {
                foreach (Golden rest in new[] { Golden.Zero, little })
                {
                    Golden[] corner = new Golden[8];
                    Spread(corner, s_kinds[phase], middle + offset);
                    Spread(corner, s_kinds[(phase + 1) % 3], Golden.Of(0.5) - middle - offset - rest);
                    Spread(corner, s_kinds[(phase + 2) % 3], Golden.Of(0.5));
                    Spread(corner, s_kinds[3], rest);
                    Count(IsLargest(Edges(corner), s_columns[phase]));
                }
            }
        }

        return Attracted.Counted(compared, wrong, wrong == 0 ? null : "AdaBoost from equal shares");

        void Count(bool holds)
        {
            compared++;
            wrong += holds ? 0 : 1;
        }

        static Rational Size(Rational value) => value.Sign < 0 ? -value : value;

        static void Spread(Golden[] corner, int[] rows, Golden mass)
        {
            foreach (int row in rows)
            {
                corner[row] = mass / Golden.Of(rows.Length);
            }
        }
    }

    // Whatever the steps on the three columns are, three rows of different kinds have margins that add up to the sum of the steps.
    private static Census CompareMargins()
    {
        Matrix<Rational> points = RudinMatrix.Points<Rational>();
        int wrong = s_columns.Count(column => s_kinds[..3].Aggregate(Rational.Zero, (sum, rows) => sum + points[rows[0], column]) != Rational.One);
        // And so it is for all w in {0 .. 10}^3 on these columns, over all eight rows.
        const int Most = 10;
        long compared = s_columns.Length;
        for (int number = 1; number < (Most + 1) * (Most + 1) * (Most + 1); number++)
        {
            Rational[] weights = [.. Enumerable.Repeat(Rational.Zero, 8)];
            (weights[s_columns[0]], weights[s_columns[1]], weights[s_columns[2]]) =
                (Whole(number % (Most + 1)), Whole(number / (Most + 1) % (Most + 1)), Whole(number / ((Most + 1) * (Most + 1))));
            Rational least = points.Times<Rational>(weights).Aggregate((left, right) => right < left ? right : left);
            compared++;
            wrong += Whole(3) * least <= weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight) ? 0 : 1;
        }

        return Third.Counted(compared, wrong, wrong == 0 ? null : "the margins of three rows");

        static Rational Whole(int value) => Rational.FromDyadic(value);
    }

    // (Z'q)_j.
    private static Golden[] Edges(Golden[] shares)
    {
        Matrix<Rational> points = RudinMatrix.Points<Rational>();
        return [.. Enumerable.Range(0, 8).Select(column => Enumerable.Range(0, 8).Aggregate(
            Golden.Zero, (sum, row) => sum + (new Golden(points[row, column], Rational.Zero) * shares[row])))];
    }

    // q_n/(1 + r z_nj), which adds up to one again.
    private static Golden[] Next(Golden[] shares, int column, Golden edge)
    {
        Matrix<Rational> points = RudinMatrix.Points<Rational>();
        return [.. shares.Select((share, row) => share / (Golden.Of(1) + (edge * new Golden(points[row, column], Rational.Zero))))];
    }

    private static bool IsLargest(Golden[] edges, int column) =>
        Enumerable.Range(0, 8).All(other => other == column || (edges[column] - edges[other].Absolute).Sign > 0);
}
