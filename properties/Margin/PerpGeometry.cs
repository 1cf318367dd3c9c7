namespace Theorems.Properties.Margin;

/// <summary>A point beside the ray of the maximum margin.</summary>
public sealed record PerpRecipe
{
    /// <summary>The dimension d; also the number of support vectors.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of points beyond the margin.</summary>
    public int Others { get; init; } = 2;

    /// <summary>x is this many times as long as what is drawn, which is at least the radius of the lemma.</summary>
    public double Radius { get; init; } = 1;

    /// <summary>c is this many times what is drawn, which is positive.</summary>
    public double Position { get; init; } = 1;

    /// <summary>The points beyond the margin all lean towards x, and so push it outward.</summary>
    public bool OneSided { get; init; }

    /// <summary>The ray is turned away from the maximum margin.</summary>
    public bool Turned { get; init; }
}

/// <summary>The geometry of the lemma: the radius a from the support vectors, and the plane's three points.</summary>
internal static class PerpGeometry
{
    /// <summary>a^2 of each facet, from the dual basis h of the support vectors z: (h.p)^2/|h - (h.p) p/|p|^2|^2, and that h.</summary>
    /// <remarks>
    /// With p.z = |p|^2 on the support, the point p + y has the affine weights h_n.(p + y) in the support vectors, for y orthogonal to p. 0 has h_n.p; the nearest y where
    /// the n-th one vanishes is as far as h_n.p divided by the length of h_n's part orthogonal to p.
    /// </remarks>
    public static (T Squared, T[] Dual) Facet<T>(Matrix<T> support, T[] axis, int point)
        where T : struct, IField<T>
    {
        T[] unit = [.. Enumerable.Range(0, axis.Length).Select(index => index == point ? T.One : T.Zero)];
        T[] dual = PseudoInverse.SolveFullRowRank<T>(support, unit).Solution;
        T along = MatrixAlgebra.Dot<T>(dual, axis);
        T square = MatrixAlgebra.Dot<T>(axis, axis);
        T[] across = [.. dual.Select((element, column) => element - (along / square * axis[column]))];
        return (along * along / MatrixAlgebra.Dot<T>(across, across), dual);
    }

    /// <summary>(d), exactly: the foot y of the nearest facet's perpendicular has |y|^2 = a^2, is orthogonal to p, and its n-th weight vanishes.</summary>
    public static IEnumerable<Measurement<T>> Identities<T>(PerpRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        // Any points of the hyperplane p.z = |p|^2 do; p is one of the axes, so that they can be drawn in the prime field, too.
        Matrix<T> support = trial.NormalMatrix("support", recipe.Dimension, recipe.Dimension);
        T[] axis = Arena.Vector<T>(recipe.Dimension);
        axis[0] = T.One;
        for (int row = 0; row < recipe.Dimension; row++)
        {
            support[row, 0] = T.One;
        }

        for (int point = 0; point < recipe.Dimension; point++)
        {
            (T squared, T[] dual) = Facet(support, axis, point);
            T[] across = [T.Zero, .. dual[1..]];
            T factor = -dual[0] / MatrixAlgebra.Dot<T>(across, across);
            T[] foot = [.. across.Select(element => factor * element)];
            yield return Measurement.Zero("(d) distance", point, MatrixAlgebra.Dot<T>(foot, foot) - squared);
            T[] reached = [.. foot.Select((element, column) => element + axis[column])];
            yield return Measurement.Zero("(d) weight", point, MatrixAlgebra.Dot<T>(dual, reached));
        }
    }

    /// <summary>Outward and inward of (1, 1), (1, -b) and (theta, y) at x = (0, -s) or (0, s), both times e^(c gamma); a = 1 as b is at least 1.</summary>
    public static (T Outward, T Inward) Plane<T>(T s, T b, T y, T factor, bool towardsNearer)
        where T : struct, IReal<T>
    {
        T nearer = towardsNearer ? s : -s;
        T farther = -(b * nearer);
        T third = towardsNearer ? y * s : -(y * s);
        T Term(T along) => along * T.Exp(-along);
        return (Term(T.Max(nearer, farther)) + (factor * Term(T.Max(third, T.Zero))), -Term(T.Min(nearer, farther)) - (factor * Term(T.Min(third, T.Zero))));
    }
}
