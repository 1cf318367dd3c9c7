namespace Theorems.Properties.Margin;

// What is exact: (D), the eigenvector of (E), and the step of (F).
public sealed partial class MaxMarginDirection : IAlgebraic<MaxMarginDirection.Recipe>, IExhaustive<MaxMarginDirection.Recipe>
{
    // On as many random support vectors, independent ones, as dimensions.
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        int dimension = recipe.Dimension;
        Matrix<T> support = trial.NormalMatrix("support", dimension, dimension, Corners.DependentRows);
        T[] ones = [.. Enumerable.Repeat(T.One, dimension)];
        (T[] direction, T[] weights) = PseudoInverse.SolveFullRowRank<T>(support, ones);
        T logarithm = trial.Normal("ln eta", 0);
        T[] logarithms = trial.NormalVector("-ln alpha", dimension);
        T[] offset = PseudoInverse.SolveFullRowRank<T>(support, logarithms).Solution;
        T[] shifted = PseudoInverse.SolveFullRowRank<T>(support, [.. logarithms.Select(value => value + logarithm)]).Solution;
        for (int column = 0; column < dimension; column++)
        {
            yield return Shifted.Zero(shifted[column] - offset[column] - (direction[column] * logarithm), column);
            T image = -direction[column];
            for (int point = 0; point < dimension; point++)
            {
                image += weights[point] * MatrixAlgebra.Dot<T>(support.Row(point), direction) * support[point, column];
            }

            yield return Eigenvector.Zero(image, column);
        }
    }

    IEnumerable<Recipe> IExhaustive<Recipe>.Domain => Data is null ? OrthogonalStart.Shapes : [];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial) => [OrthogonalStart.Compare(recipe, trial)];

    // A step of descent on the exponential loss from where all margins are zero: every point pulls with e^0 = 1, so that nothing rounds and the
    // kernel's loops over lanes face an equality. Coordinates of w and of the points are integers among -2 .. 2; the last one of w is 1, so the last
    // one of a point, minus the rest of its margin, makes that zero and is at most 32. With eta = 1/16 sums over at most 33 points need no more than
    // 20 bits. Shapes are all those of a list; the integers are one draw for each shape and lane.
    private static class OrthogonalStart
    {
        private const int StepsPerUnit = 16;

        // Blocks of sixteen and of four points, and what is left of them; four columns at once, and what is left.
        public static IEnumerable<Recipe> Shapes =>
            from points in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 12, 15, 16, 17, 18, 20, 32, 33 }
            from dimension in Enumerable.Range(2, 8)
            select new Recipe { Dimension = dimension, Others = points };

        // One step from w against w + eta sum z_n, in every lane.
        public static Census Compare(Recipe recipe, Trial<PrimeField> trial)
        {
            (int dimension, int points) = (recipe.Dimension, recipe.Others);
            int[][] start = [.. Enumerable.Range(0, Lanes.Count).Select(lane => Draw("w", lane, dimension))];
            int[][][] pulled =
            [
                .. start.Select((w, lane) => Enumerable.Range(0, points).Select(point => Point(w, Draw($"z{point}", lane, dimension))).ToArray()),
            ];
            // One element more, which is no part of w.
            Lanes[] weights = [.. InLanes(dimension, (column, lane) => start[lane][column]), Lanes.One];
            SeparableClassification.GradientDescent<Lanes, ArrayMemory<Lanes>, ExponentialLoss<Lanes>>(
                InLanes(points * dimension, (index, lane) => pulled[lane][index / dimension][index % dimension]), points, dimension, default,
                Lanes.FromDyadic(1.0 / StepsPerUnit), 1, weights, new Lanes[dimension]);
            int[] wrong = [.. Enumerable.Range(0, Lanes.Count).Where(lane => !start[lane]
                .Select((w, column) => w + ((double)pulled[lane].Sum(z => z[column]) / StepsPerUnit))
                .Append(1).SequenceEqual(weights.Select(weight => weight.ToDouble(lane))))];
            return FirstStep.Counted(
                Lanes.Count, wrong.Length, wrong.Length == 0 ? null : $"{points} points in {dimension} dimensions, lane {wrong[0]}");

            int[] Draw(string stream, int lane, int count) =>
                [.. Enumerable.Range(0, count).Select(index => index == count - 1 ? 1 : trial.SharedInteger(stream, (index * Lanes.Count) + lane, 5) - 2)];

            int[] Point(int[] w, int[] z) => recipe.Orthogonal ? [.. z[..^1], -z[..^1].Select((value, column) => value * w[column]).Sum()] : z;
        }

        private static Lanes[] InLanes(int count, Func<int, int, double> number) => [.. Enumerable.Range(0, count).Select(index =>
            Lanes.FromDyadic(Enumerable.Range(0, Lanes.Count).Select(lane => number(index, lane)).ToArray()))];
    }
}
