namespace Theorems.Properties.Margin;

/// <summary>Points whose largest margin in the l1 norm is planted together with its certificate: all dyadic.</summary>
/// <remarks>
/// On the first points and columns Z = gamma + (I - 1 q') E (I - w 1'), with q and w positive and adding up to one: so Zw = gamma there and Z'q = gamma. Other
/// points have z.w at least gamma, other columns |(Z'q)_j| at most gamma. By weak duality gamma is the largest margin, w reaches it, q proves it.
/// </remarks>
internal sealed class PlantedMargin<T>
    where T : struct, IField<T>
{
    private const int Core = 3;

    public PlantedMargin(int points, int dimension, Trial<T> trial, bool discordant = false)
    {
        int columns = Math.Min(discordant ? 2 : Core, dimension);
        int rows = Math.Min(Core, points);
        Margin = trial.Uniform("gamma", 0, 3 / 8.0, 1 / 2.0);
        Shares = Simplex("q", rows, points, trial);
        Direction = Simplex("w", columns, dimension, trial);
        Points = new(points, dimension);
        T[] noise = [.. Enumerable.Range(0, points * dimension).Select(index => trial.Uniform("noise", index, -3 / 32.0, 3 / 32.0))];
        for (int row = 0; row < points; row++)
        {
            for (int column = 0; column < dimension; column++)
            {
                bool weighted = column < columns;
                T entry = Centred(noise, row, column, rows, dimension, weighted);
                if (weighted)
                {
                    entry += Margin + (row < rows ? T.Zero : trial.Uniform("beyond", row, 0, 1 / 8.0));
                }
                else if (discordant)
                {
                    // A little of the label in many columns: worth much in the l2 norm, and less than the others in the l1 norm.
                    entry = T.FromDyadic(0.25);
                }

                Points[row, column] = entry;
            }
        }
    }

    /// <summary>Z, n x d; entries lie in [-1, 1].</summary>
    public Matrix<T> Points { get; }

    /// <summary>gamma_1.</summary>
    public T Margin { get; }

    /// <summary>q, n elements.</summary>
    public T[] Shares { get; }

    /// <summary>w, d elements.</summary>
    public T[] Direction { get; }

    // (I - 1 q') E for the core's rows, and E (I - w 1') for the weighted columns.
    private T Centred(T[] noise, int row, int column, int rows, int dimension, bool weighted)
    {
        T entry = Plain(noise, row, column, rows, dimension);
        for (int other = 0; weighted && other < dimension; other++)
        {
            entry -= Direction[other] * Plain(noise, row, other, rows, dimension);
        }

        return entry;
    }

    private T Plain(T[] noise, int row, int column, int rows, int dimension)
    {
        T entry = noise[(row * dimension) + column];
        for (int other = 0; row < rows && other < rows; other++)
        {
            entry -= Shares[other] * noise[(other * dimension) + column];
        }

        return entry;
    }

    // 'count' positive numbers that add up to one, then zeros.
    private static T[] Simplex(string stream, int count, int length, Trial<T> trial)
    {
        T[] shares = Arena.Vector<T>(length);
        shares[count - 1] = T.One;
        for (int index = 0; index < count - 1; index++)
        {
            shares[index] = trial.Uniform(stream, index, 1 / 8.0, 3 / 8.0);
            shares[count - 1] -= shares[index];
        }

        return shares;
    }
}
