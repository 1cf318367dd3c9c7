namespace Theorems.Properties.Margin;

/// <summary>Logistic regression on two points in the plane: small enough for intervals, and for designed instances.</summary>
internal static class TwoPoints
{
    /// <summary>(1, a) and (-s, b), with the margin of (1, 0) turned towards (0, 1) until both are as far: the nearest point of their segment to zero.</summary>
    public static (Matrix<T> Points, T Margin, T Longest) Discordant<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        Matrix<T> points = new(2, 2, [T.One, trial.Uniform("a", 0, 1 / 16.0, 1 / 8.0), -trial.Uniform("s", 0, 1 / 2.0, 1), trial.Uniform("b", 0, 1 / 16.0, 1 / 8.0)]);
        // For two points with an obtuse angle the nearest point of the segment is inside it: |z_1 x z_2|/|z_1 - z_2|.
        T area = T.Abs((points[0, 0] * points[1, 1]) - (points[0, 1] * points[1, 0]));
        T[] difference = [points[0, 0] - points[1, 0], points[0, 1] - points[1, 1]];
        T longest = T.Max(MatrixAlgebra.Norm<T>(points.Row(0)), MatrixAlgebra.Norm<T>(points.Row(1)));
        return (points, area / MatrixAlgebra.Norm<T>(difference), longest);
    }

    /// <summary>R(w_t) after a few steps on (1, a) and (1, -b), and the bound (b) with c = ln(1 + eta t), gamma = 1 being the margin of (1, 0).</summary>
    /// <param name="a">a.</param>
    /// <param name="b">b.</param>
    /// <param name="fraction">eta beta; beta is at most (1 + max(a, b)^2)/4, which stands for it.</param>
    /// <param name="steps">t.</param>
    public static (T Risk, T Bound) Sides<T>(T a, T b, T fraction, int steps)
        where T : struct, IReal<T>
    {
        T larger = T.Max(a, b);
        T stepSize = T.FromDyadic(4) * fraction / (T.One + (larger * larger));
        Matrix<T> points = new(2, 2, [T.One, a, T.One, -b]);
        T[] weights = Arena.Vector<T>(2);
        T half = T.FromDyadic(0.5);
        SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, 2, 2, default, half * stepSize, steps, weights, Arena.Vector<T>(2));
        T risk = half * SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, 2, 2, default, weights);
        T c = T.Log1p(stepSize * T.FromDyadic(steps));
        return (risk, T.Softplus(-c) + (c * c / (T.FromDyadic(2 * steps) * stepSize)));
    }
}
