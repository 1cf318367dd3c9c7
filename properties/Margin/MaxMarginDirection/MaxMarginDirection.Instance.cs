namespace Theorems.Properties.Margin;

// The points, their maximum-margin vector and what the theorem derives from it.
public sealed partial class MaxMarginDirection
{
    // The maximum-margin direction is computed from the points alone, by solving with the Gram matrix of the support, and certified: alpha > 0 and
    // every z.w_hat >= 1 (Karush-Kuhn-Tucker).
    private sealed class Instance<T>
        where T : struct, IReal<T>
    {
        private readonly T[] _offsets;

        public Instance(Recipe recipe, Trial<T> trial)
        {
            SupportCount = recipe.SupportCount;
            int drawn = SupportCount + recipe.Others;
            bool zeroWeight = recipe.Support == SupportShape.ZeroWeight;
            int extra = (recipe.Separable ? 0 : 1) + (recipe.Support == SupportShape.Dependent ? 1 : 0);
            Points = new(drawn + extra, recipe.Dimension);
            for (int point = 0; point < drawn; point++)
            {
                for (int column = 0; column < recipe.Dimension; column++)
                {
                    (int row, int input) = (point, column);
                    Points[point, column] = zeroWeight
                        ? T.FromDyadic(column == 0 || (column == 1 && point == 1) ? 1 : 0)
                        : trial.Given("z", (point * recipe.Dimension) + column, draws => Entry(recipe, draws, row, input));
                }
            }

            // Where a support vector has weight zero, ln alpha has no value and w_tilde does not exist, so (A) cannot even be written down; it is judged
            // with weights made up for it. They are positive and add up to |w_hat|^2 = 1, as those of a support do (sum alpha_n = sum alpha_n z_n.w_hat);
            // apart from that 5/8 and 3/8 are not derived, nor is eta = 1/8 (eta sum |z|^2 = 3/8). Another pair would give another ratio. Nothing is drawn:
            // all lanes and trials are the same instance.
            StepSize = zeroWeight ? T.FromDyadic(1 / 8.0) : trial.Computed("eta", draws => recipe.StepFraction / SquaredLength(recipe, draws));
            Matrix<T> support = new(SupportCount, recipe.Dimension, Points.Elements[..(SupportCount * recipe.Dimension)]);
            Alpha = zeroWeight
                ? [T.FromDyadic(5 / 8.0), T.FromDyadic(3 / 8.0)]
                : LdlDecomposition<T>.Compute(support.TimesTranspose(support)).Solve(Enumerable.Repeat(T.One, SupportCount).ToArray());
            MarginVector = zeroWeight ? [T.One, T.Zero] : support.TransposeTimes<T>(Alpha);
            T[] logarithms = [.. Alpha.Select(weight => T.Log(StepSize / weight))];
            Offset = PseudoInverse.SolveFullRowRank<T>(support, logarithms).Solution;
            Matrix<T> hessian = new(recipe.Dimension, recipe.Dimension);
            for (int point = 0; point < SupportCount; point++)
            {
                for (int row = 0; row < recipe.Dimension; row++)
                {
                    for (int column = 0; column < recipe.Dimension; column++)
                    {
                        hessian[row, column] += Alpha[point] * Points[point, row] * Points[point, column];
                    }
                }
            }

            SymmetricEigenvalues<T> spectrum = SymmetricEigenvalues<T>.Compute(hessian);
            LargestEigenvalue = spectrum.Largest;
            // M has the rank of the support: zero is its least eigenvalue where that does not span, whatever rounding leaves of it. Where spanning is dropped,
            // the least one on the span stands for it.
            LeastEigenvalue = SupportCount < recipe.Dimension && recipe.Spanning ? T.Zero : spectrum.Values[SupportCount - 1];
            SymmetricEigenvalues<T> gram = SymmetricEigenvalues<T>.Compute(support.TimesTranspose(support));
            Condition = gram.Largest / gram.Smallest;
            Lengths = [.. Enumerable.Range(0, Points.Rows).Select(point => MatrixAlgebra.Norm<T>(Points.Row(point)))];
            Margins = Points.Times<T>(MarginVector);
            _offsets = Points.Times<T>(Offset);
            Spans = SupportCount == recipe.Dimension;
            Certificate = Enumerable.Range(SupportCount, zeroWeight ? 0 : recipe.Others).Select(point => Margins[point] - T.One)
                .Concat(Alpha).Aggregate(T.Min);
            AddViolations(recipe, drawn);
        }

        // z_n, the support vectors first.
        public Matrix<T> Points { get; }

        // The number of support vectors.
        public int SupportCount { get; }

        // Whether the support spans the space.
        public bool Spans { get; }

        // eta.
        public T StepSize { get; }

        // alpha_n, with w_hat = sum alpha_n z_n over the support.
        public T[] Alpha { get; }

        // w_hat, the shortest w with every z_n.w at least 1.
        public T[] MarginVector { get; }

        // w_tilde, the shortest vector with eta exp(-z_n.w_tilde) = alpha_n on the support.
        public T[] Offset { get; }

        // theta_n = z_n.w_hat; zero for points added by AddViolations, which no bound knows of.
        public T[] Margins { get; }

        // |z_n|; zero for the added points. They are no longer than others: one is -z_1, the other, w_hat/|w_hat|^2, is the shortest on the margin.
        public T[] Lengths { get; }

        // mu = lmin(M), M = sum alpha z z': zero where the support does not span.
        public T LeastEigenvalue { get; }

        // lmax(M).
        public T LargestEigenvalue { get; }

        // The condition number of the Gram matrix of the support.
        public T Condition { get; }

        // Positive if and only if alpha > 0 on the support and theta > 1 off it: the conditions of Karush, Kuhn and Tucker.
        public T Certificate { get; }

        // c_n e^x, c_n = eta exp(-z_n.w_tilde): in one exponential, for c_n alone may be too large where x makes up for it.
        public T Coefficient(int point, T x) => StepSize * T.Exp(x - _offsets[point]);

        // w_hat ln t + w_tilde.
        public T[] Ray(int time)
        {
            T logarithm = T.Log(T.FromDyadic(time));
            return [.. MarginVector.Select((element, column) => T.MultiplyAdd(element, logarithm, Offset[column]))];
        }

        // What a turn that is bounded by these terms costs of the margin, max|z| times each, over the most that a gap can be.
        public T[] OfMargin(T[] terms) => [.. terms.Select(term => term * Lengths.Aggregate(T.Max) / Reach)];

        // gamma + max|z|, the most that a gap of the margin can be (Cauchy).
        public T Reach => (T.One / MatrixAlgebra.Norm<T>(MarginVector)) + Lengths.Aggregate(T.Max);

        // The two gaps of (C) at some w, that of the margin over the most it can be, and 2/(|w_hat| ln t).
        public (T Direction, T Margin, T Scale) Directions(T[] weights, T logarithm)
        {
            T length = MatrixAlgebra.Norm<T>(weights);
            T best = MatrixAlgebra.Norm<T>(MarginVector);
            T[] difference = [.. weights.Select((weight, column) => (weight / length) - (MarginVector[column] / best))];
            T margin = Points.Times<T>(weights).Aggregate(T.Min) / length;
            return (MatrixAlgebra.Norm<T>(difference), ((T.One / best) - margin) / Reach, T.FromDyadic(2) / (best * logarithm));
        }

        // Points that break an assumption, after the drawn ones: the negative of the first one, or one more on the margin.
        private void AddViolations(Recipe recipe, int next)
        {
            if (!recipe.Separable)
            {
                for (int column = 0; column < recipe.Dimension; column++)
                {
                    Points[next, column] = -Points[0, column];
                }

                next++;
            }

            if (recipe.Support == SupportShape.Dependent)
            {
                T squaredLength = MatrixAlgebra.Dot<T>(MarginVector, MarginVector);
                for (int column = 0; column < recipe.Dimension; column++)
                {
                    Points[next, column] = MarginVector[column] / squaredLength;
                }
            }
        }
    }

    // One coordinate of a point: the user's, support vectors first, or drawn.
    private static double Entry(Recipe recipe, Draws draws, int point, int column)
    {
        if (recipe.SupportFirst is { } points)
        {
            return points[point][column];
        }

        if (!recipe.Spanning)
        {
            // In one dimension less, and in the last one the support has no part, the others have 1.
            return column == recipe.Dimension - 1 ? (point < recipe.SupportCount ? 0 : 1) : Drawn(recipe.Dimension - 1);
        }

        return Drawn(recipe.Dimension);

        // Without spanning, points beyond the margin are so far beyond that they do not matter.
        double Drawn(int dimension) => recipe.Flat || (!recipe.Spanning && point >= recipe.SupportCount)
            ? PlantedDirection.FlatEntry(dimension, draws, point, column)
            : PlantedDirection.Entry(dimension, draws, point, column);
    }

    // The sum of |z_n|^2; a fourth of it for the logistic loss.
    private static double SquaredLength(Recipe recipe, Draws draws)
    {
        double sum = 0;
        for (int point = 0; point < recipe.SupportCount + recipe.Others; point++)
        {
            for (int column = 0; column < recipe.Dimension; column++)
            {
                double entry = Entry(recipe, draws, point, column);
                sum += entry * entry;
            }
        }

        return recipe.Loss == Loss.Logistic ? sum / 4 : sum;
    }
}
