namespace Theorems.Properties.Margin;

// (d): the radius a from the support vectors alone, over any field.
public sealed partial class PerpLemma : IAlgebraic<PerpLemma.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        // Any independent points of the hyperplane p.z = |p|^2 do; p is one of the axes, so that they can be drawn in the prime field, too.
        Matrix<T> support = trial.NormalMatrix("support", recipe.Dimension, recipe.Dimension, Corners.DependentRows);
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
            yield return Distance.Zero(MatrixAlgebra.Dot<T>(foot, foot) - squared, point);
            T[] reached = [.. foot.Select((element, column) => element + axis[column])];
            yield return Weight.Zero(MatrixAlgebra.Dot<T>(dual, reached), point);
        }
    }

    // (h.p)^2/|h - (h.p) p/|p|^2|^2 for the dual vector h of one support vector, whose facet lies opposite to it; and h.
    private static (T Squared, T[] Dual) Facet<T>(Matrix<T> support, T[] axis, int point)
        where T : struct, IField<T>
    {
        T[] unit = [.. Enumerable.Range(0, axis.Length).Select(index => index == point ? T.One : T.Zero)];
        T[] dual = PseudoInverse.SolveFullRowRank<T>(support, unit).Solution;
        T along = MatrixAlgebra.Dot<T>(dual, axis);
        T square = MatrixAlgebra.Dot<T>(axis, axis);
        T[] across = [.. dual.Select((element, column) => element - (along / square * axis[column]))];
        return (along * along / MatrixAlgebra.Dot<T>(across, across), dual);
    }
}
