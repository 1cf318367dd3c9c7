using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Graphs;

/// <summary>A graph network whose activations are gates: h^l = G^l (P kron W_l) h^(l-1), with G^l diagonal, and its Jacobian.</summary>
/// <remarks>
/// P is a matrix over the vertices that says how neighbours and the vertex itself are aggregated. With gates given, the network is linear in h^0. Entry
/// (x m + a, y m + b) of the Jacobian is the derivative of channel a of vertex x in the end by channel b of vertex y in the beginning.
/// Source: Xu, Li, Tian, Sonobe, Kawarabayashi and Jegelka, "Representation learning on graphs with jumping knowledge networks", ICML 2018.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="aggregation">P, n x n.</param>
/// <param name="weights">W_1 .. W_k, m x m each.</param>
public sealed class GatedNetwork<T>(Matrix<T> aggregation, IReadOnlyList<Matrix<T>> weights)
    where T : struct, IField<T>
{
    private readonly int _vertices = aggregation.Rows;
    private readonly int _channels = weights[0].Rows;

    /// <summary>The number of gates: layers x vertices x channels.</summary>
    public int GateCount => weights.Count * _vertices * _channels;

    /// <summary>The Jacobian for given gates.</summary>
    /// <param name="gates">For each layer, vertex and channel the gate: 0 or 1, or its mean.</param>
    /// <returns>(n m) x (n m).</returns>
    public Matrix<T> Jacobian(ReadOnlySpan<T> gates)
    {
        int size = _vertices * _channels;
        Matrix<T> jacobian = MatrixAlgebra.Identity<T>(size);
        for (int layer = 0; layer < weights.Count; layer++)
        {
            jacobian = Mixed(jacobian, layer);
            for (int row = 0; row < size; row++)
            {
                T gate = gates[(layer * size) + row];
                foreach (ref T entry in jacobian.Row(row))
                {
                    entry *= gate;
                }
            }
        }

        return jacobian;
    }

    /// <summary>The expected value of a function of the Jacobian over independent gates, by going through all 2^(k n m) patterns of them.</summary>
    /// <param name="probabilities">For each gate the probability that it is 1.</param>
    /// <param name="function">Turns a Jacobian into a matrix.</param>
    public Matrix<T> Expectation(ReadOnlySpan<T> probabilities, Func<Matrix<T>, Matrix<T>> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        MatrixAlgebra.RequireLength(GateCount, probabilities.Length);
        Matrix<T>? sum = null;
        Add(ref sum, 0, MatrixAlgebra.Identity<T>(_vertices * _channels), T.One, probabilities, function);
        return sum!;
    }

    // Adds up all patterns from one layer on, of the given probability so far. What layers before have done is shared.
    private void Add(ref Matrix<T>? sum, int layer, Matrix<T> jacobian, T probability, ReadOnlySpan<T> probabilities, Func<Matrix<T>, Matrix<T>> function)
    {
        if (layer == weights.Count)
        {
            Matrix<T> term = function(jacobian);
            sum ??= new(term.Rows, term.Columns);
            for (int index = 0; index < term.Elements.Length; index++)
            {
                sum.Elements[index] = T.MultiplyAdd(probability, term.Elements[index], sum.Elements[index]);
            }

            return;
        }

        int size = _vertices * _channels;
        Matrix<T> mixed = Mixed(jacobian, layer);
        Matrix<T> gated = new(size, size);
        for (int pattern = 0; pattern < 1 << size; pattern++)
        {
            T product = probability;
            for (int row = 0; row < size; row++)
            {
                T open = probabilities[(layer * size) + row];
                if (((pattern >> row) & 1) != 0)
                {
                    product *= open;
                    mixed.Row(row).CopyTo(gated.Row(row));
                }
                else
                {
                    product *= T.One - open;
                    gated.Row(row).Clear();
                }
            }

            Add(ref sum, layer + 1, gated, product, probabilities, function);
        }
    }

    /// <summary>Sums a matrix over channels: entry (x, y) is the influence of vertex y on vertex x.</summary>
    /// <param name="jacobian">(n m) x (n m).</param>
    /// <returns>n x n.</returns>
    public Matrix<T> Influence(Matrix<T> jacobian)
    {
        ArgumentNullException.ThrowIfNull(jacobian);
        Matrix<T> influence = new(_vertices, _vertices);
        for (int row = 0; row < jacobian.Rows; row++)
        {
            for (int column = 0; column < jacobian.Columns; column++)
            {
                influence[row / _channels, column / _channels] += jacobian[row, column];
            }
        }

        return influence;
    }

    // One layer without its gates, applied to every column: aggregate over vertices, then mix channels.
    private Matrix<T> Mixed(Matrix<T> columns, int layer)
    {
        Matrix<T> weight = weights[layer];
        Matrix<T> result = new(columns.Rows, columns.Columns);
        T[] aggregated = Arena.Vector<T>(_channels);
        for (int column = 0; column < columns.Columns; column++)
        {
            for (int vertex = 0; vertex < _vertices; vertex++)
            {
                Array.Clear(aggregated);
                for (int other = 0; other < _vertices; other++)
                {
                    T share = aggregation[vertex, other];
                    if (!share.Equals(T.Zero))
                    {
                        for (int channel = 0; channel < _channels; channel++)
                        {
                            aggregated[channel] += share * columns[(other * _channels) + channel, column];
                        }
                    }
                }

                for (int channel = 0; channel < _channels; channel++)
                {
                    result[(vertex * _channels) + channel, column] = MatrixAlgebra.Dot<T>(weight.Row(channel), aggregated);
                }
            }
        }

        return result;
    }
}
