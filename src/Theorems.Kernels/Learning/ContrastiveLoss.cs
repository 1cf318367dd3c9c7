using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>Means of a loss l over pairs of classes, each a distribution on n points with features f, as sums over all points.</summary>
public static class ContrastiveLoss
{
    /// <summary>l(f(x).(f(x+) - f(x-))) for all triples of points, at (x n + x+) n + x-.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="features">f, n x k.</param>
    /// <param name="loss">l.</param>
    public static T[] OfTriples<T>(Matrix<T> features, Func<T, T> loss)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(loss);
        int points = features.Rows;
        Matrix<T> products = features.TimesTranspose(features);
        T[] losses = new T[points * points * points];
        for (int index = 0; index < losses.Length; index++)
        {
            int point = index / points / points;
            losses[index] = loss(products[point, index / points % points] - products[point, index % points]);
        }

        return losses;
    }

    /// <summary>The mean over x, x+ of one class and x- of another, independent of each other.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="triples">What <see cref="OfTriples"/> returns.</param>
    /// <param name="own">The class of x and x+: n probabilities.</param>
    /// <param name="other">The class of x-: n probabilities.</param>
    public static T Contrast<T>(ReadOnlySpan<T> triples, ReadOnlySpan<T> own, ReadOnlySpan<T> other)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        int points = own.Length;
        for (int pair = 0; pair < points * points; pair++)
        {
            T inner = T.Zero;
            for (int negative = 0; negative < points; negative++)
            {
                inner += other[negative] * triples[(pair * points) + negative];
            }

            sum += own[pair / points] * own[pair % points] * inner;
        }

        return sum;
    }

    /// <summary>The loss, on one class, of the linear classifier that is made of the mean features of two classes.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="features">f, n x k.</param>
    /// <param name="loss">l.</param>
    /// <param name="own">The class of x: n probabilities.</param>
    /// <param name="other">The class that it is told from: n probabilities.</param>
    public static T OfMeans<T>(Matrix<T> features, Func<T, T> loss, ReadOnlySpan<T> own, ReadOnlySpan<T> other)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(loss);
        T[] difference = features.TransposeTimes(own);
        T[] means = features.TransposeTimes(other);
        for (int feature = 0; feature < difference.Length; feature++)
        {
            difference[feature] -= means[feature];
        }

        T[] scores = features.Times<T>(difference);
        T sum = T.Zero;
        for (int point = 0; point < scores.Length; point++)
        {
            sum += own[point] * loss(scores[point]);
        }

        return sum;
    }
}
