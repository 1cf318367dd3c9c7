namespace Theorems.Properties.ImplicitBias;

/// <summary>That exponentiated gradient descent has low l1 norm as its bias, as the notes say: false from the uniform start that one uses.</summary>
/// <remarks>Notes 002 (Srebro). The true form is <see cref="ExponentiatedGradientSmallStart"/>.</remarks>
public sealed class ExponentiatedGradientAsPrinted : Claim<SmallStartRecipe>, IAnalytic<SmallStartRecipe>, IExhaustive<SmallStartRecipe>
{
    private const int LargestEntry = 3;
    private const int LargestBase = 12;

    public override string Id => "eg-low-l1-as-printed";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "Exponentiated gradient descent on least squares, from weights of one, finds the solution of least l1 norm.",
        Formula = """
            w = argmin {sum w ln w - w : A w = b, w >= 0}, the limit of the descent from (1, .., 1)
            least sum: |w|_1 <= |w'|_1 for every w' >= 0 with A w' = b
            """,
        Notes = "002 (Srebro): \"exponential gradient descent / multiplicative weights, then this corresponds to low l1 norm e.g. sparsity\".",
        Source = "The notes; Gunasekar, Lee, Soudry, Srebro, ICML 2018, have the maximum-entropy solution.",
        Status = ClaimStatus.RefutedAsStated,
        Sketch = """
            The limit has the largest entropy, and no weight of it is zero; the least l1 norm is found at a vertex, where at most m are not. For one equation a.w = b the limit is w_i = z^(a_i) for
            some z, and the least sum is b/max a: equal only if all a_i are. With a = (1, 2), b = 10: w = (2, 4) has sum 6, (0, 5) has 5.
            """,
    };

    public override Gen<SmallStartRecipe> Recipes =>
        from rows in Gen.Choose(1, 2)
        from columns in Gen.Choose(rows + 2, 5)
        select new SmallStartRecipe { Rows = rows, Columns = columns, Logarithm = 0 };

    public override bool Admits(SmallStartRecipe recipe) => recipe is { Rows: >= 1, Logarithm: 0 } && recipe.Columns >= recipe.Rows + 1;

    public override SmallStartRecipe Canonical => new() { Rows = 1, Columns = 2, Logarithm = 0 };

    public override IReadOnlyList<Assumption<SmallStartRecipe>> Assumptions => [];

    public IEnumerable<Measurement<T>> Measure<T>(SmallStartRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        (RunningError<T> limit, RunningError<T> least) = new SmallStart<T>(recipe, trial).Sums;
        yield return Measurement.AtMost("least sum", 0, limit.Value, least.Value, (limit.Error + least.Error) / T.FromDyadic(T.UnitRoundoff));
    }

    public IEnumerable<SmallStartRecipe> Domain => Enumerable.Range(2, 3).Select(columns => new SmallStartRecipe { Rows = 1, Columns = columns, Logarithm = 0 });

    /// <remarks>One equation with coefficients 1 .. 3 and weights z^(a_i), z = 2 .. 12: everything is an integer.</remarks>
    public IEnumerable<Census> Enumerate(SmallStartRecipe recipe, Trial<PrimeField> trial)
    {
        (long cases, long violations, string? first) = (0, 0, null);
        Rational[] ones = [.. Enumerable.Repeat(Rational.One, recipe.Columns)];
        for (int code = 0; code < (int)Math.Pow(LargestEntry, recipe.Columns); code++)
        {
            int[] row = [.. Enumerable.Range(0, recipe.Columns).Select(index => 1 + (code / (int)Math.Pow(LargestEntry, index) % LargestEntry))];
            for (int z = 2; z <= LargestBase; z++)
            {
                Rational[] weights = [.. row.Select(entry => Rational.FromDyadic(Math.Pow(z, entry)))];
                Matrix<Rational> matrix = new(1, row.Length, [.. row.Select(entry => Rational.FromDyadic(entry))]);
                Rational sum = MatrixAlgebra.Dot<Rational>(weights, ones);
                Rational least = LinearProgramme.Solve(matrix, matrix.Times<Rational>(weights), ones).Value;
                cases++;
                if (sum > least)
                {
                    violations++;
                    first ??= $"a = ({string.Join(", ", row)}), w = ({string.Join(", ", weights)}): sum {sum}, but {least} is possible";
                }
            }
        }

        yield return new("least sum", cases, violations, first);
    }
}
