namespace Theorems.Properties.Classics;

/// <summary>The simplex method with Dantzig's rule goes through all corners of a cube.</summary>
/// <param name="most">The largest n.</param>
public sealed class KleeMinty(int most = 7) : Theorem<KleeMinty.Recipe>, IExhaustive<KleeMinty.Recipe>, IGolden<KleeMinty.Recipe>
{
    public override string Words => "On Klee and Minty's cube in n dimensions the simplex method with Dantzig's rule takes 2^n - 1 steps.";

    public override string Setting => """
        maximise the sum of 10^(n-j) x_j subject to 2 (sum over j < i of 10^(i-j) x_j) + x_i <= 100^(i-1), x >= 0; n variables
        Dantzig's rule: the variable with the largest reduced cost enters
        """;

    private static readonly Enumeration Steps = new("(a) steps", "the number of steps is 2^n - 1");
    private static readonly Enumeration Corners = new("(b) corners", "each step goes to another corner, 2^n in all, and the objective rises each time");
    private static readonly Enumeration Optimum = new(
        "(c) optimum", "the last corner has the objective 100^(n-1), and multipliers prove that no point has more");

    public override IReadOnlyList<Part> Parts => [Steps, Corners, Optimum];

    /// <summary>How the entering variable is chosen.</summary>
    public enum PivotRule
    {
        /// <summary>The largest reduced cost (Dantzig).</summary>
        LargestCost,

        /// <summary>The largest gain of the step.</summary>
        LargestGain,

        /// <summary>The first variable whose reduced cost is positive (Bland).</summary>
        First,
    }

    /// <summary>The dimension, and the rule.</summary>
    public sealed record Recipe
    {
        /// <summary>n.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>How the entering variable is chosen.</summary>
        public PivotRule Rule { get; init; } = PivotRule.LargestCost;

        /// <summary>Whether variables have the units above; otherwise each is measured so that its objective is 1.</summary>
        public bool HasTheseUnits { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "the largest reduced cost enters (the largest gain instead)",
            recipe => recipe with { Rule = PivotRule.LargestGain, Dimension = Math.Max(2, recipe.Dimension) },
            Breaks: Steps),
        new(
            "the largest reduced cost enters (the first positive one instead)",
            recipe => recipe with { Rule = PivotRule.First, Dimension = Math.Max(3, recipe.Dimension) },
            Breaks: Steps),
        new(
            "variables have these units (each with an objective of 1)",
            recipe => recipe with { HasTheseUnits = false, Dimension = Math.Max(3, recipe.Dimension) },
            Breaks: Steps),
    ];

    public override Claim WithSlowParts() => new KleeMinty(most: 10);

    public IEnumerable<Recipe> Domain => Enumerable.Range(1, most).Select(dimension => new Recipe { Dimension = dimension });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.Dimension is >= 1 and <= 10;

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        int n = recipe.Dimension;
        Tableau tableau = new(recipe);
        HashSet<string> corners = [tableau.Corner];
        Rational value = tableau.Objective;
        (int steps, bool rises) = (0, true);
        while (tableau.Entering(recipe.Rule) is { } entering)
        {
            tableau.Step(entering);
            steps++;
            rises &= tableau.Objective > value && corners.Add(tableau.Corner);
            value = tableau.Objective;
        }

        int expected = (1 << n) - 1;
        yield return Steps.Counted(1, steps == expected ? 0 : 1, steps == expected ? null : $"n = {n}: {steps} steps, not {expected}");
        bool all = rises && corners.Count == expected + 1;
        yield return Corners.Counted(1, all ? 0 : 1, all ? null : $"n = {n}: {corners.Count} corners, not {expected + 1}");
        bool isOptimal = value == Power(100, n - 1) && tableau.IsProvedOptimal;
        yield return Optimum.Counted(1, isOptimal ? 0 : 1, isOptimal ? null : $"n = {n}: {value}");
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (PivotRule rule in Enum.GetValues<PivotRule>())
        {
            for (int n = 1; n <= 7; n++)
            {
                Tableau tableau = new(new Recipe { Dimension = n, Rule = rule });
                int steps = 0;
                while (tableau.Entering(rule) is { } entering)
                {
                    tableau.Step(entering);
                    steps++;
                }

                yield return new($"steps by the rule {rule}", n, $"{steps}");
            }
        }
    }

    private static Rational Power(int number, int exponent) =>
        Enumerable.Range(0, exponent).Aggregate(Rational.One, (product, _) => product * Rational.FromDyadic(number));

    // (A, I | b) with the reduced costs below, which begins at the origin.
    private sealed class Tableau
    {
        private readonly int _size;
        private readonly Matrix<Rational> _constraints;
        private readonly Rational[] _costs;
        private readonly Rational[] _rightSide;
        private readonly Matrix<Rational> _table;
        private readonly int[] _basis;

        public Tableau(Recipe recipe)
        {
            _size = recipe.Dimension;
            _constraints = new(_size, _size);
            _costs = [.. Enumerable.Range(0, _size).Select(index => recipe.HasTheseUnits ? Power(10, _size - 1 - index) : Rational.One)];
            _rightSide = [.. Enumerable.Range(0, _size).Select(index => Power(100, index))];
            for (int row = 0; row < _size; row++)
            {
                for (int column = 0; column <= row; column++)
                {
                    Rational element = column == row ? Rational.One : Rational.FromDyadic(2) * Power(10, row - column);
                    _constraints[row, column] = recipe.HasTheseUnits ? element : element / Power(10, _size - 1 - column);
                }
            }

            _basis = [.. Enumerable.Range(_size, _size)];
            _table = new(_size + 1, (2 * _size) + 1);
            for (int row = 0; row < _size; row++)
            {
                _constraints.Row(row).CopyTo(_table.Row(row));
                _table[row, _size + row] = Rational.One;
                _table[row, 2 * _size] = _rightSide[row];
            }

            _costs.CopyTo(_table.Row(_size));
        }

        public Rational Objective => -_table[_size, 2 * _size];

        public string Corner => string.Join(' ', _basis.Order());

        // By multipliers y >= 0 with A'y >= c and b'y the objective, none of which the tableau is trusted for: they are compared with A, b and c as they were.
        public bool IsProvedOptimal
        {
            get
            {
                Rational[] multipliers = [.. Enumerable.Range(0, _size).Select(row => -_table[_size, _size + row])];
                Rational[] covered = _constraints.TransposeTimes<Rational>(multipliers);
                return multipliers.All(multiplier => multiplier >= Rational.Zero)
                    && covered.Zip(_costs).All(pair => pair.First >= pair.Second)
                    && MatrixAlgebra.Dot<Rational>(multipliers, _rightSide) == Objective;
            }
        }

        // The entering variable, or null where none has a positive reduced cost.
        public int? Entering(PivotRule rule)
        {
            int[] rising = [.. Enumerable.Range(0, 2 * _size).Where(column => _table[_size, column] > Rational.Zero)];
            return rising.Length == 0 ? null
                : rule == PivotRule.First ? rising[0]
                : rising.MaxBy(column => rule == PivotRule.LargestCost ? _table[_size, column] : _table[_size, column] * Ratio(Leaving(column), column));
        }

        public void Step(int entering)
        {
            int pivot = Leaving(entering);
            Rational reciprocal = Rational.One / _table[pivot, entering];
            foreach (ref Rational element in _table.Row(pivot))
            {
                element *= reciprocal;
            }

            for (int row = 0; row <= _size; row++)
            {
                Rational factor = _table[row, entering];
                for (int column = 0; row != pivot && factor != Rational.Zero && column < _table.Columns; column++)
                {
                    _table[row, column] -= factor * _table[pivot, column];
                }
            }

            _basis[pivot] = entering;
        }

        // The row that is first to become zero.
        private int Leaving(int entering) =>
            Enumerable.Range(0, _size).Where(row => _table[row, entering] > Rational.Zero).MinBy(row => Ratio(row, entering));

        private Rational Ratio(int row, int entering) => _table[row, 2 * _size] / _table[row, entering];
    }
}
