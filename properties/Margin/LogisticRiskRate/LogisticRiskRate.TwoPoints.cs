namespace Theorems.Properties.Margin;

// Few points in the plane: the constant along flow. Two points in the plane: small enough for intervals, and for designed instances.
public sealed partial class LogisticRiskRate : IOnBox<LogisticRiskRate.Recipe>
{
    private const int BoxSteps = 4;

    IEnumerable<Recipe> IOnBox<Recipe>.Pieces => Data is null ? [new() { Points = 2, Dimension = 2 }] : [];

    Part IOnBox<Recipe>.PartOf(Recipe recipe) => OnBox;

    IReadOnlyList<(string Name, double Low, double High)> IOnBox<Recipe>.BoxOf(Recipe recipe) => [("a", 0.25, 1), ("b", 0.25, 1), ("eta beta", 0.5, 1)];

    // R(w_t) after a few steps on (1, a) and (1, -b), and the bound (b) with c = ln(1 + eta t), gamma = 1 being the margin of (1, 0). beta is at most
    // (1 + max(a, b)^2)/4, which stands for it.
    (T Left, T Right) IOnBox<Recipe>.Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
    {
        (T a, T b, T fraction) = (point[0], point[1], point[2]);
        T larger = T.Max(a, b);
        T stepSize = 4 * fraction / (T.One + (larger * larger));
        Matrix<T> points = new(2, 2, [T.One, a, T.One, -b]);
        T[] weights = Arena.Vector<T>(2);
        SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(
            points.Elements, 2, 2, default, 0.5 * stepSize, BoxSteps, weights, Arena.Vector<T>(2));
        T risk = 0.5 * SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, 2, 2, default, weights);
        T c = T.Log1p(stepSize * T.FromDyadic(BoxSteps));
        return (risk, T.Softplus(-c) + (c * c / (2 * BoxSteps * stepSize)));
    }

    // Flow of n R on three points in logarithmic time, ln t = 12, 13, ..., 32. Two exponents that are alike are not told apart by t this large; the rival, no
    // decay at all, is that of any other constant.
    private static Series<T> ConstantOfFlow<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        const int StepsPerUnit = 32;
        SeparatedPoints<T> points = new(3, 2, trial, of: "flow ");
        double[] logarithms = [.. Enumerable.Range(12, 21).Select(time => (double)time)];
        T[] weights = Arena.Vector<T>(2);
        T squaredMargin = points.Margin * points.Margin;
        T now = T.Zero;
        T[] differences = [.. logarithms.Select(time =>
        {
            int steps = (int)((time - (time == logarithms[0] ? 0 : time - 1)) * StepsPerUnit);
            now = SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, LogisticLoss<T>>(
                points.Points.Elements, 3, 2, default, T.One, now, T.FromDyadic(1.0 / StepsPerUnit), steps, weights, Arena.Vector<T>(6));
            T sum = SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(points.Points.Elements, 3, 2, default, weights);
            return T.Abs((squaredMargin * T.Exp(now) * sum) - T.One);
        })];
        // alpha = a/gamma^2 and w_hat = u/gamma; where only one point carries weight M has rank one, mu is zero, and nothing is claimed to decay.
        Matrix<T> hessian = new(2, 2);
        T beyond = T.One;
        for (int point = 0; point < 3; point++)
        {
            ReadOnlySpan<T> z = points.Points.Row(point);
            T share = points.Shares[point];
            for (int index = 0; index < 4; index++)
            {
                hessian[index / 2, index % 2] += share / squaredMargin * z[index / 2] * z[index % 2];
            }

            T theta = MatrixAlgebra.Dot<T>(z, points.Unit) / points.Margin;
            beyond = T.Min(beyond, T.Select(-share, T.One, theta - T.One));
        }

        T slowest = T.Max(T.Zero, T.Min(2 * SymmetricEigenvalues<T>.Compute(hessian).Smallest, beyond));
        return Constant.Along(Abscissa.Power, [.. logarithms.Select(Math.Exp)], differences, -slowest, T.Zero);
    }

    // (1, a) and (-s, b), with the margin of (1, 0) turned towards (0, 1) until both are as far: the nearest point of their segment to zero.
    private static (Matrix<T> Points, T Margin, T Longest) Discordant<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        (T a, T s, T b) = (trial.Uniform("a", 0, 1 / 16.0, 1 / 8.0), trial.Uniform("s", 0, 1 / 2.0, 1), trial.Uniform("b", 0, 1 / 16.0, 1 / 8.0));
        Matrix<T> points = new(2, 2, [T.One, a, -s, b]);
        // For two points with an obtuse angle the nearest point of the segment is inside it: |z_1 x z_2|/|z_1 - z_2|.
        T area = T.Abs((points[0, 0] * points[1, 1]) - (points[0, 1] * points[1, 0]));
        T[] difference = [points[0, 0] - points[1, 0], points[0, 1] - points[1, 1]];
        T longest = T.Max(MatrixAlgebra.Norm<T>(points.Row(0)), MatrixAlgebra.Norm<T>(points.Row(1)));
        return (points, area / MatrixAlgebra.Norm<T>(difference), longest);
    }
}
