using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>Some terms in which whatever looks alike is one node, and how large they are.</summary>
internal sealed class TermGraph
{
    private readonly List<TermNode> _nodes = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The graph of some terms.</summary>
    public TermGraph(IReadOnlyList<Expression> terms)
    {
        Dictionary<Expression, int> placeOf = [];
        foreach (Expression term in Expression.InOrder(terms))
        {
            placeOf[term] = Place(term.Operation, [.. term.Arguments.Select(argument => placeOf[argument])], term.Name, term.Constant);
        }

        Roots = [.. terms.Select(term => placeOf[term])];
        Uses = new int[_nodes.Count];
        foreach (int used in _nodes.SelectMany(node => node.Arguments).Concat(Roots))
        {
            Uses[used]++;
        }

        Divisors = [.. _nodes.Where(node => node.Operation == Operation.Divide && _nodes[node.Arguments[1]].Operation != Operation.Constant)
            .Select(node => node.Arguments[1]).Distinct()];
    }

    /// <summary>All nodes, arguments first.</summary>
    public IReadOnlyList<TermNode> Nodes => _nodes;

    /// <summary>The places of the terms.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>How often each node is used.</summary>
    public int[] Uses { get; }

    /// <summary>The places of what is divided by and is no constant.</summary>
    public IReadOnlyList<int> Divisors { get; }

    /// <summary>The names of the inputs, in the order in which they are met.</summary>
    public IReadOnlyList<string> Inputs => [.. _nodes.Where(node => node.Operation == Operation.Input).Select(node => node.Name)];

    /// <summary>The number of operations.</summary>
    public int Operations => _nodes.Count(node => node.Operation is not (Operation.Input or Operation.Constant));

    /// <summary>Whether a constant is no integer.</summary>
    public bool HasFractions => _nodes.Exists(node => node.Operation == Operation.Constant && !node.Constant.Denominator.IsOne);

    /// <summary>How large the terms are once each shared part is written out wherever it is used.</summary>
    public double WrittenOut
    {
        get
        {
            double[] size = new double[_nodes.Count];
            for (int place = 0; place < size.Length; place++)
            {
                size[place] = 1 + _nodes[place].Arguments.Sum(argument => size[argument]);
            }

            return Roots.Sum(root => size[root]);
        }
    }

    /// <summary>
    /// A bound on the number of monomials of all terms together when they are expanded, each reciprocal counted as one more variable: sums add, products
    /// multiply, and none has more than there are monomials of its degree.
    /// </summary>
    public double Monomials
    {
        get
        {
            int variables = Inputs.Count + Divisors.Count;
            (double Count, int Degree)[] size = new (double, int)[_nodes.Count];
            for (int place = 0; place < size.Length; place++)
            {
                TermNode node = _nodes[place];
                (double Count, int Degree)[] of = [.. node.Arguments.Select(argument => size[argument])];
                (double count, int degree) = node.Operation switch
                {
                    Operation.Input => (1, 1),
                    Operation.Constant => (1, 0),
                    Operation.Add or Operation.Subtract => (of[0].Count + of[1].Count, Math.Max(of[0].Degree, of[1].Degree)),
                    Operation.Multiply => (of[0].Count * of[1].Count, of[0].Degree + of[1].Degree),
                    Operation.Divide => (of[0].Count, of[0].Degree + (of[1].Degree > 0 ? 1 : 0)),
                    _ => of[0],
                };
                size[place] = (Math.Min(count, Choose(variables + degree, degree)), degree);
            }

            return Roots.Sum(root => size[root].Count) + Divisors.Sum(divisor => size[divisor].Count);
        }
    }

    /// <summary>Whether a node is above zero whatever the inputs: a sum of squares and at least one constant above zero.</summary>
    public bool IsPositive(int place) => Sign(place) > 0;

    // 1 if above zero for certain, 0 if at least zero, -1 if nothing is known.
    private int Sign(int place)
    {
        TermNode node = _nodes[place];
        return node.Operation switch
        {
            Operation.Constant => node.Constant.Sign,
            Operation.Multiply when node.Arguments[0] == node.Arguments[1] => 0,
            Operation.Multiply => Math.Min(Sign(node.Arguments[0]), Sign(node.Arguments[1])),
            Operation.Add when Sign(node.Arguments[0]) >= 0 && Sign(node.Arguments[1]) >= 0 =>
                Math.Max(Sign(node.Arguments[0]), Sign(node.Arguments[1])),
            _ => -1,
        };
    }

    private int Place(Operation operation, int[] arguments, string name, Rational constant)
    {
        string key = $"{operation} {string.Join(' ', arguments)} {name} {constant}";
        if (!_places.TryGetValue(key, out int place))
        {
            place = _nodes.Count;
            _nodes.Add(new(operation, arguments, name, constant));
            _places.Add(key, place);
        }

        return place;
    }

    private static double Choose(int of, int take)
    {
        double count = 1;
        for (int index = 1; index <= take && double.IsFinite(count); index++)
        {
            count *= (double)(of - take + index) / index;
        }

        return count;
    }
}

/// <summary>A node of a graph of terms.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Arguments">The places of what it is done to.</param>
/// <param name="Name">The name of an input.</param>
/// <param name="Constant">The value of a constant.</param>
internal sealed record TermNode(Operation Operation, IReadOnlyList<int> Arguments, string Name, Rational Constant);
