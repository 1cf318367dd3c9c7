namespace Theorems.Numbers.Tests;

public class ExpressedTests
{
    private static Expressed Half => Expressed.Input("x", Rational.FromDyadic(0.5));

    [Fact]
    public void Value_and_term_are_those_of_the_program()
    {
        Expressed x = Half;
        Expressed result = (x * x) - (Expressed.One / x);
        Assert.Equal(Rational.FromDyadic(-1.75), result.Value);
        Assert.Equal(Operation.Subtract, result.Term.Operation);
        Assert.Equal([Operation.Multiply, Operation.Divide], result.Term.Arguments.Select(argument => argument.Operation));
        Assert.Same(x.Term, result.Term.Arguments[0].Arguments[1]);
    }

    [Fact]
    public void Zeros_and_ones_leave_no_trace_and_constants_are_computed()
    {
        Expressed x = Half;
        Assert.Same(x.Term, (Expressed.Zero + (x * Expressed.One)).Term);
        Assert.True((x * Expressed.Zero).Term.IsConstant);
        Assert.Equal(Rational.FromDyadic(3), (Expressed.One + Expressed.FromDyadic(2)).Term.Constant);
    }

    [Fact]
    public void Who_looks_at_a_number_is_found_out_unless_it_is_constant()
    {
        using DecisionRecord record = new();
        _ = Expressed.One.ToDouble();
        Assert.Equal(0, record.Decisions);
        _ = Half.ToDouble();
        Assert.Equal(1, record.Decisions);
        Assert.NotEqual(Half, Expressed.One);
        Assert.Equal(2, record.Decisions);
    }

    [Fact]
    public void Division_by_what_is_zero_at_the_point_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => Expressed.One / (Half - Half));

    [Fact]
    public void Terms_of_a_graph_come_after_what_they_are_made_of_and_once()
    {
        Expressed x = Half;
        Expressed square = x * x;
        IReadOnlyList<Expression> order = Expression.InOrder([(square + square).Term, square.Term]);
        Assert.Equal([Operation.Input, Operation.Multiply, Operation.Add], order.Select(term => term.Operation));
    }

    [Fact]
    public void Output_of_a_trace_is_a_term()
    {
        Trace<Float64> trace = Trace<Float64>.Of(trace => [Traced<Float64>.Exp(trace.Input(new(1)) + Traced<Float64>.One)]);
        Expression term = Expression.Of(trace, 0, ["t"]);
        Assert.Equal(Operation.Exp, term.Operation);
        Assert.Equal("t", term.Arguments[0].Arguments[0].Name);
        Assert.Equal(Rational.One, term.Arguments[0].Arguments[1].Constant);
    }
}
