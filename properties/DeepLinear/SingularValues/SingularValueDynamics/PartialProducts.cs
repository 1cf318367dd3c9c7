namespace Theorems.Properties.DeepLinear;

/// <summary>How far products of some of the layers are from powers, where layers are not balanced.</summary>
/// <remarks>
/// <para>A_k = W_N .. W_(k+1), T_k = A_k A_k^T, M = T_(N-1), P_k = W_(k+1)^T W_(k+1) - W_k W_k^T. M^(N-k) - T_k is the sum over l from k + 1 to N - 1 of
/// A_l ((W_(l+1)^T W_(l+1))^(l-k) - (W_l W_l^T)^(l-k)) A_l^T, and a difference of powers Y^j - X^j is the sum of Y^i (Y - X) X^(j-1-i). So (M^(N-k) - T_k) u is
/// the sum of all A_l (W_(l+1)^T W_(l+1))^i P_l (W_l W_l^T)^(l-k-1-i) A_l^T u; D_k is its size.</para>
/// <para>For a left singular vector u of sigma and t = sigma^(2/N) is T_0 u = t^N u, so |(M^N - t^N) u| is D_0; and (m^j - t^j)/(m^N - t^N) lies between 0 and t^(j-N) for m at
/// least 0. Together |T_k u - t^(N-k) u| is at most D_k + t^-k D_0. It is zero for k = N. The transposed layers in the reverse order give the same for right singular vectors.</para>
/// </remarks>
internal static class PartialProducts
{
    /// <summary>Bounds on |T_k u - t^(N-k) u| for k = 0 .. N, each a sum over the imbalances P_l.</summary>
    /// <param name="layers">W_1 .. W_N.</param>
    /// <param name="vector">u.</param>
    /// <param name="root">sigma^(1/N).</param>
    public static RunningError<T>[] Differences<T>(Matrix<RunningError<T>>[] layers, RunningError<T>[] vector, RunningError<T> root)
        where T : struct, IReal<T>
    {
        int depth = layers.Length;
        RunningError<T>[][] defects = [.. Enumerable.Range(0, depth).Select(_ => new RunningError<T>[layers[^1].Rows])];
        RunningError<T>[] back = vector;
        for (int place = depth - 1; place >= 1; place--)
        {
            (Matrix<RunningError<T>> below, Matrix<RunningError<T>> above) = (layers[place - 1], layers[place]);
            RunningError<T>[] Below(RunningError<T>[] image) => below.Times<RunningError<T>>(below.TransposeTimes<RunningError<T>>(image));
            RunningError<T>[] Above(RunningError<T>[] image) => above.TransposeTimes<RunningError<T>>(above.Times<RunningError<T>>(image));
            back = above.TransposeTimes<RunningError<T>>(back);
            for (int layer = 0; layer < place; layer++)
            {
                for (int power = 0; power < place - layer; power++)
                {
                    RunningError<T>[] image = Repeated<T>(Below, back, place - layer - 1 - power);
                    image = Repeated<T>(Above, [.. Above(image).Zip(Below(image), (plus, minus) => plus - minus)], power);
                    foreach (Matrix<RunningError<T>> later in layers[place..])
                    {
                        image = later.Times<RunningError<T>>(image);
                    }

                    defects[layer] = [.. defects[layer].Zip(image, (sum, term) => sum + term)];
                }
            }
        }

        RunningError<T>[] differences = new RunningError<T>[depth + 1];
        RunningError<T> share = MatrixAlgebra.Norm<RunningError<T>>(defects[0]);
        for (int layer = 0; layer < depth; layer++)
        {
            differences[layer] = MatrixAlgebra.Norm<RunningError<T>>(defects[layer]) + share;
            share = share / root / root;
        }

        return differences;
    }

    private static RunningError<T>[] Repeated<T>(Func<RunningError<T>[], RunningError<T>[]> map, RunningError<T>[] start, int times)
        where T : struct, IReal<T> => Enumerable.Range(0, times).Aggregate(start, (image, _) => map(image));
}
