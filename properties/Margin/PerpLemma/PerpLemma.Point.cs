namespace Theorems.Properties.Margin;

// The points of a trial and a place beside the ray.
public sealed partial class PerpLemma
{
    // A drawn point w = c u + x, and what pushes it outward and inward; all with a bound on its rounding.
    private sealed class Point<T>
        where T : struct, IReal<T>
    {
        public Point(Recipe recipe, Trial<T> source)
        {
            Trial<RunningError<T>> trial = source.Analysed();
            int count = recipe.Dimension + recipe.Others;
            Matrix<RunningError<T>> points = new(count, recipe.Dimension);
            for (int index = 0; index < points.Elements.Length; index++)
            {
                (int row, int column) = (index / recipe.Dimension, index % recipe.Dimension);
                points[row, column] = recipe.Data is { } given
                    ? RunningError<T>.FromDyadic(given[row][column])
                    : trial.Given("z", index, draws => PlantedDirection.Entry(recipe.Dimension, draws, row, column));
            }

            RunningError<T>[] axis = recipe.Data is not null ? Axis(recipe.Dimension, points) :
            [
                .. Enumerable.Range(0, recipe.Dimension).Select(column =>
                    trial.Given("axis", column, draws => PlantedDirection.Axis(recipe.Dimension, draws, column))),
            ];
            RunningError<T>[] across = Across(trial.NormalVector("x", recipe.Dimension), axis);
            // The points beyond the margin are spread as far as the support: what they add is orthogonal to p.
            for (int row = recipe.Dimension; row < count && recipe.Data is null; row++)
            {
                RunningError<T>[] wide = recipe.OneSided
                    ? [.. across.Select(element => trial.Uniform("lean", row, 0, 1) * element)]
                    : Across([.. Enumerable.Range(0, recipe.Dimension).Select(column => trial.Normal("wide", (row * recipe.Dimension) + column))], axis);
                for (int column = 0; column < recipe.Dimension; column++)
                {
                    points[row, column] += wide[column];
                }
            }

            Matrix<RunningError<T>> support = new(recipe.Dimension, recipe.Dimension, points.Elements[..(recipe.Dimension * recipe.Dimension)]);
            RunningError<T> squared = Enumerable.Range(0, recipe.Dimension).Select(point => Facet(support, axis, point).Squared)
                .Aggregate(RunningError<T>.Min);
            RunningError<T> length = RunningError<T>.Sqrt(squared * MatrixAlgebra.Dot<RunningError<T>>(across, across));

            // A draw along the axis leaves no direction; otherwise x is at least a step of the grid, and a|x| far above this.
            Applies = length.Value - T.FromDyadic(Math.ScaleB(1, -16));
            MostOutward = RunningError<T>.FromDyadic(count - 1) * RunningError<T>.Exp(-RunningError<T>.One);
            // The radius itself, and up to four times it; computed in T, so that whatever it comes to is the point that is judged.
            RunningError<T> least = RunningError<T>.Exact((1 + (1 / 1024.0)) * LambertFunction.PrincipalBranch(MostOutward.Value));
            RunningError<T> factor = least * trial.Uniform("radius", 0, 1, 4) * RunningError<T>.FromDyadic(recipe.Radius) / length;
            Scaled = factor * length;
            RunningError<T> position = trial.Uniform("c", 0, 1 / 16.0, 4) * RunningError<T>.FromDyadic(recipe.Position);
            RunningError<T>[] tilt = Across(trial.NormalVector("turned", recipe.Dimension), axis);
            RunningError<T> square = MatrixAlgebra.Dot<RunningError<T>>(axis, axis);
            for (int row = 0; row < count; row++)
            {
                // e^(c gamma) e^(-z.w), with c measured in |p|: z.u - gamma is (theta - 1)|p|, without rounding.
                RunningError<T> excess = MatrixAlgebra.Dot<RunningError<T>>(points.Row(row), axis) - square;
                RunningError<T> along = factor * MatrixAlgebra.Dot<RunningError<T>>(points.Row(row), across);
                RunningError<T> turned = recipe.Turned
                    ? position * MatrixAlgebra.Dot<RunningError<T>>(points.Row(row), tilt)
                    : RunningError<T>.Zero;
                RunningError<T> push = along * RunningError<T>.Exp(-(along + (position * excess) + turned));
                Outward += RunningError<T>.Max(push, RunningError<T>.Zero);
                Inward -= RunningError<T>.Min(push, RunningError<T>.Zero);
            }
        }

        // Not negative where the drawn x is not zero.
        public T Applies { get; }

        // s = a|x|.
        public RunningError<T> Scaled { get; }

        // (n - 1)/e.
        public RunningError<T> MostOutward { get; }

        // e^(c gamma) sum over z.x > 0 of e^(-z.w) z.x.
        public RunningError<T> Outward { get; }

        // -e^(c gamma) sum over z.x below 0 of e^(-z.w) z.x.
        public RunningError<T> Inward { get; }

        // p with p.z = |p|^2 on as many independent support vectors as dimensions: w/|w|^2 with w.z = 1.
        private static RunningError<T>[] Axis(int dimension, Matrix<RunningError<T>> points)
        {
            Matrix<RunningError<T>> support = new(dimension, dimension, points.Elements[..(dimension * dimension)]);
            RunningError<T>[] ones = [.. Enumerable.Repeat(RunningError<T>.One, dimension)];
            RunningError<T>[] vector = PseudoInverse.SolveFullRowRank<RunningError<T>>(support, ones).Solution;
            RunningError<T> squared = MatrixAlgebra.Dot<RunningError<T>>(vector, vector);
            return [.. vector.Select(element => element / squared)];
        }

        // |p|^2 v - (v.p) p: orthogonal to p, and dyadic.
        private static RunningError<T>[] Across(RunningError<T>[] vector, RunningError<T>[] axis)
        {
            RunningError<T> square = MatrixAlgebra.Dot<RunningError<T>>(axis, axis);
            RunningError<T> along = MatrixAlgebra.Dot<RunningError<T>>(vector, axis);
            return [.. vector.Select((element, column) => (square * element) - (along * axis[column]))];
        }
    }
}
