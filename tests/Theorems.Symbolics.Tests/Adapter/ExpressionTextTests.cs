using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class ExpressionTextTests
{
    private static readonly Symbolic A = Symbolic.Variable("a");
    private static readonly Symbolic B = Symbolic.Variable("b");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_printed_says_the_same_when_it_is_read(int seed)
    {
        if (RandomProgram.Run(seed, symbol => Symbolic.Variable(RandomProgram.Name(symbol))) is not { } written
            || RandomProgram.Run(seed, symbol => RandomProgram.Coordinate(seed, symbol)) is not { } value)
        {
            return;
        }

        Assert.Equal(value, ExactValue.At(Algebra.Parse(written.ToString()), name => RandomProgram.Coordinate(seed, name)));
        Assert.Equal(value, LatexReader.Value(written.ToLatex(), name => RandomProgram.Coordinate(seed, name)));
    }

    [Fact]
    public void Most_random_programs_print_something_worth_reading() => Assert.InRange(
        Enumerable.Range(0, 200).Count(seed =>
            RandomProgram.Run(seed, symbol => Symbolic.Variable(RandomProgram.Name(symbol))) is { } written
                && written.ToString().Length > 10),
        100, 200);

    [Fact]
    public void A_negative_square_is_read_back_with_its_sign_where_MathNet_loses_it()
    {
        Symbolic square = -(A * A);
        Assert.Equal("-a^2", square.Expression.ToString());
        Assert.Equal("a^2", Algebra.Parse("-a^2").ToString());
        Assert.Equal("-1*a^2", square.ToString());
        Assert.Equal(square.Expression.Expression, Algebra.Parse(square.ToString()).Expression);
    }

    [Fact]
    public void So_are_negative_squares_of_groups_and_inside_of_groups()
    {
        Symbolic[] all = [-((A - B) * (A - B)), (B - (A * A)) * B, (-(A * A) - B) / (A + B), B - ((A - B) * (A - B)), -(A * A) / Symbolic.FromDyadic(2)];
        Assert.All(all, written => Assert.Equal(written, Read(written.ToString())));
        Assert.Equal("-1*(a - b)^2", all[0].ToString());
    }

    [Fact]
    public void Signs_in_front_of_anything_else_stay_as_they_are() =>
        Assert.Equal(
            ["-a", "-5*a^2", "-(a + b)", "a - b^2"],
            new[] { -A, Symbolic.FromDyadic(-5) * A * A, -(A + B), A - (B * B) }.Select(written => written.ToString()));

    [Theory]
    [InlineData("eta_0", @"\eta_{0}")]
    [InlineData("lambda", @"\lambda")]
    [InlineData("w_12", "w_{12}")]
    [InlineData("W1_0", "W_{1,0}")]
    [InlineData("label_3", @"\mathrm{label}_{3}")]
    [InlineData("a", "a")]
    public void Names_are_set_as_in_a_text_where_MathNet_sets_a_word(string name, string latex) =>
        Assert.Equal(latex, Symbolic.Variable(name).ToLatex());

    [Fact]
    public void A_name_that_begins_another_one_is_set_by_itself()
    {
        Symbolic product = Symbolic.Variable("eta_1") * Symbolic.Variable("eta_12") * Symbolic.Variable("beta_1");
        Assert.Equal([@"\beta_{1}", @"\eta_{12}", @"\eta_{1}"], product.ToLatex().Split(@" \cdot ").Order(StringComparer.Ordinal));
    }

    private static Symbolic Read(string text)
    {
        Algebra read = Algebra.Parse(text);
        return Evaluate(read);
    }

    // MathNet's expression back into ours, operation by operation.
    private static Symbolic Evaluate(Algebra read) => read.Type switch
    {
        MathNet.Symbolics.SymbolicExpressionType.Sum => ExactValue.Operands(read).Aggregate(Symbolic.Zero, (sum, operand) => sum + Evaluate(operand)),
        MathNet.Symbolics.SymbolicExpressionType.Product =>
            ExactValue.Operands(read).Aggregate(Symbolic.One, (product, operand) => product * Evaluate(operand)),
        MathNet.Symbolics.SymbolicExpressionType.Power => ExactValue.Exponent(read) is > 0 and var power
            ? Enumerable.Repeat(Evaluate(read[0]), power).Aggregate((product, factor) => product * factor)
            : Symbolic.One / Enumerable.Repeat(Evaluate(read[0]), -ExactValue.Exponent(read)).Aggregate((product, factor) => product * factor),
        MathNet.Symbolics.SymbolicExpressionType.Variable => Symbolic.Variable(read.VariableName),
        _ => Symbolic.FromRational(ExactValue.Number(read)!.Value),
    };
}
