namespace Theorems.Properties.ImplicitBias;

/// <summary>That exponentiated gradient descent has low l1 norm as its bias, as the notes say: false from the uniform start that one uses.</summary>
public sealed class EgLowL1AsPrinted : Theorem<SmallStartRecipe>, IAnalytic<SmallStartRecipe>, IExhaustive<SmallStartRecipe>
{
    private const int LargestEntry = 3;
    private const int LargestBase = 12;

    public override string Words => "Exponentiated gradient descent on least squares, from weights of one, finds the solution of least l1 norm.";

    public override string Setting => "w = argmin {sum w ln w - w : A w = b, w >= 0}, the limit of the descent from (1, .., 1)";

    private static readonly Inequality LeastSum = new("least sum", "|w|_1 <= |w'|_1 for every w' >= 0 with A w' = b")
    {
        Unbounded = "solutions of A w = b have sums of any size",
    };


    public override IReadOnlyList<Part> Parts => [LeastSum];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override Gen<SmallStartRecipe> Recipes =>
        from rows in Gen.Choose(1, 2)
        from columns in Gen.Choose(rows + 2, 5)
        select new SmallStartRecipe { Rows = rows, Columns = columns, Logarithm = 0 };

    public override bool Admits(SmallStartRecipe recipe) => recipe is { Rows: >= 1, Logarithm: 0 } && recipe.Columns >= recipe.Rows + 1;

    public override SmallStartRecipe Canonical => new() { Rows = 1, Columns = 2, Logarithm = 0 };

    public override IReadOnlyList<Assumption<SmallStartRecipe>> Assumptions => [];

    IEnumerable<Measurement<T>> IAnalytic<SmallStartRecipe>.Measure<T>(SmallStartRecipe recipe, Trial<T> trial)
    {
        (RunningError<T> limit, RunningError<T> least) = new SmallStart<T>(recipe, trial).Sums;
        yield return LeastSum.AtMost(limit, least);
    }

    public IEnumerable<SmallStartRecipe> Domain =>
        Enumerable.Range(2, 3).Select(columns => new SmallStartRecipe { Rows = 1, Columns = columns, Logarithm = 0 });

    // One equation with coefficients 1 .. 3 and weights z^(a_i), z = 2 .. 12: everything is an integer.
    IEnumerable<Census> IExhaustive<SmallStartRecipe>.Enumerate(SmallStartRecipe recipe, Trial<PrimeField> trial)
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

        yield return LeastSum.Counted(cases, violations, first);
    }
}
