using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Numbers;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class SymbolicTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    private static Symbolic A => Symbolic.Variable("a");

    private static Symbolic B => Symbolic.Variable("b");

    private static Symbolic C => Symbolic.Variable("c");

    [Fact]
    public void The_default_value_is_zero_and_neutral()
    {
        Assert.Equal(Symbolic.Zero, default);
        Assert.Equal("0", default(Symbolic).ToString());
        Assert.Equal("a", (A + default(Symbolic)).ToString());
        Assert.Equal(0, default(Symbolic).ToDouble());
    }

    [Fact]
    public void The_laws_of_a_field_hold()
    {
        (Symbolic, Symbolic)[] laws =
        [
            (A + B, B + A), ((A + B) + C, A + (B + C)), (A * B, B * A), ((A * B) * C, A * (B * C)), (A * (B + C), (A * B) + (A * C)),
            (A - A, Symbolic.Zero), (A + -A, Symbolic.Zero), (A / A, Symbolic.One), (A * (B / A), B), (A * Symbolic.One, A), ((A / B) / C, A / (B * C)),
        ];
        Assert.All(laws, law => Assert.Equal(ProofAnswer.Proved, IdentityProver.Prove(law.Item1 - law.Item2).Answer));
        Assert.NotEqual(A, B);
        Assert.True(A != B);
        Assert.True(A * (B + C) == (A * B) + (A * C));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_program_has_the_values_that_it_has_in_exact_fractions(int seed)
    {
        Symbolic? written = RandomProgram.Run(seed, symbol => Symbolic.Variable(RandomProgram.Name(symbol)));
        Rational? computed = RandomProgram.Run(seed, symbol => RandomProgram.Coordinate(seed, symbol));
        if (written is { } expression && computed is { } value)
        {
            Assert.Equal(value, ExactValue.At(expression.Expression, name => RandomProgram.Coordinate(seed, name)));
        }
        else
        {
            Assert.Equal(written is null, computed is null);
        }
    }

    [Fact]
    public void Doubles_become_exact_fractions_where_MathNet_would_leave_exact_arithmetic()
    {
        Assert.Equal("1/10", Symbolic.FromRational(new(1, 10)).ToString());
        Assert.Equal("-3/4", Symbolic.FromDyadic(-0.75).ToString());
        Assert.Equal(MathNet.Symbolics.SymbolicExpressionType.RationalNumber, Symbolic.FromDyadic(0.1).Expression.Type);
        Assert.Equal(MathNet.Symbolics.SymbolicExpressionType.RealNumber, ((Algebra)0.1).Type);
    }

    [Fact]
    public void Nothing_is_divided_by_zero_where_MathNet_answers_something()
    {
        Assert.Equal(MathNet.Symbolics.SymbolicExpressionType.ComplexInfinity, (Algebra.One / Algebra.Zero).Type);
        Assert.Throws<DivideByZeroException>(() => A / Symbolic.Zero);

        // Zero in disguise: MathNet cancels it against itself.
        Symbolic zero = ((A + B) * C) - (A * C) - (B * C);
        Assert.Equal("1", (zero.Expression / zero.Expression).ToString());
        Assert.Throws<DivideByZeroException>(() => zero / zero);
    }

    [Fact]
    public void A_zero_in_disguise_is_seen_as_zero_and_symbols_have_no_value()
    {
        Symbolic zero = ((A + B) * (A - B)) - (A * A) + (B * B);
        Assert.Equal(0, zero.ToDouble());
        Assert.Equal(Symbolic.Zero, zero);
        Assert.Equal(Symbolic.Zero.GetHashCode(), zero.GetHashCode());
        Assert.True(double.IsNaN(A.ToDouble()));
        Assert.Equal(1.5, (Symbolic.FromDyadic(1) + Symbolic.FromDyadic(0.5)).ToDouble());
    }

    [Fact]
    public void Drawn_numbers_become_symbols_named_after_stream_and_index()
    {
        Trial<Symbolic> trial = SymbolicTrials.Create();
        Assert.Equal(["w_0", "w_1"], trial.NormalVector("w", 2).Select(symbol => symbol.ToString()));
        Assert.Equal("eta_0", trial.Computed("eta", _ => throw new InvalidOperationException("no number is needed")).ToString());
        Assert.Equal("gradient_1_3", trial.Normal("gradient 1", 3).ToString());

        // Another stream, although no name can tell it from the last one; and the same draw again.
        Assert.Equal("gradient_1_3b", trial.Normal("gradient-1", 3).ToString());
        Assert.Equal("gradient_1_3", trial.Normal("gradient 1", 3).ToString());
        Assert.Equal(new GridTrial<Rational>(GoldenFile.Seed, 0).SharedInteger("row", 5, 100), trial.SharedInteger("row", 5, 100));
    }
}
