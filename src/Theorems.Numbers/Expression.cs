namespace Theorems.Numbers;

/// <summary>A term: what a program computes, as an object. What a program computed once and used twice is one object, so terms are graphs.</summary>
/// <param name="Operation">The operation on top.</param>
/// <param name="Arguments">What it is applied to; none for inputs and constants.</param>
/// <param name="Name">The name of an input; empty otherwise.</param>
/// <param name="Constant">The value of a constant; zero otherwise.</param>
public sealed record Expression(Operation Operation, IReadOnlyList<Expression> Arguments, string Name, Rational Constant)
{
    /// <summary>The value at the point at which the program ran; of a trace's output, nothing.</summary>
    public Rational Value { get; init; }

    /// <summary>Whether it is a constant.</summary>
    public bool IsConstant => Operation == Operation.Constant;

    /// <summary>An input of that name.</summary>
    public static Expression Input(string name) => new(Operation.Input, [], name, Rational.Zero);

    /// <summary>A constant.</summary>
    public static Expression Of(Rational constant) => new(Operation.Constant, [], "", constant) { Value = constant };

    /// <summary>An operation on terms.</summary>
    public static Expression Of(Operation operation, params IReadOnlyList<Expression> arguments) => new(operation, arguments, "", Rational.Zero);

    /// <summary>An output of a trace, with names for its inputs.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="output">Which output.</param>
    /// <param name="names">The name of each input.</param>
    public static Expression Of<T>(Trace<T> trace, int output, IReadOnlyList<string> names)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(trace);
        Expression[] made = new Expression[trace.Outputs[output] + 1];
        Expression[] inputs = [.. names.Select(Input)];
        for (int place = 0; place < made.Length; place++)
        {
            (Operation operation, int first, int second, int third) = trace.Operations[place];
            made[place] = operation switch
            {
                Operation.Input => inputs[first],
                Operation.Constant => Of(Rational.FromDyadic(trace.Constants[first])),
                Operation.MultiplyAdd or Operation.Select => Of(operation, made[first], made[second], made[third]),
                Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Divide or Operation.Max or Operation.Min =>
                    Of(operation, made[first], made[second]),
                _ => Of(operation, made[first]),
            };
        }

        return made[^1];
    }

    /// <summary>All terms in some terms, each once, arguments before what is made of them.</summary>
    /// <param name="roots">The terms.</param>
    public static IReadOnlyList<Expression> InOrder(params IReadOnlyList<Expression> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        HashSet<Expression> met = new(ReferenceEqualityComparer.Instance);
        List<Expression> order = [];
        Stack<(Expression Term, int Next)> path = new();
        foreach (Expression root in roots.Where(met.Add))
        {
            path.Push((root, 0));
            while (path.TryPop(out (Expression Term, int Next) at))
            {
                if (at.Next == at.Term.Arguments.Count)
                {
                    order.Add(at.Term);
                    continue;
                }

                path.Push((at.Term, at.Next + 1));
                if (met.Add(at.Term.Arguments[at.Next]))
                {
                    path.Push((at.Term.Arguments[at.Next], 0));
                }
            }
        }

        return order;
    }

    /// <summary>The same object, and no other: two terms that look alike were computed twice.</summary>
    public bool Equals(Expression? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
