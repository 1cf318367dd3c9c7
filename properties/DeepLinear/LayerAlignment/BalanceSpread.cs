namespace Theorems.Properties.DeepLinear;

/// <summary>What the balance defect P_k(0) of one pair of layers says about all later times.</summary>
/// <param name="Trace">tr P_k(0).</param>
/// <param name="Width">lmax(P_k(0)) - lmin(P_k(0)).</param>
/// <param name="Sum">D_k, the sum of lmax(P_j(0)) - tr P_j(0) over j from k on.</param>
internal readonly record struct BalanceSpread<T>(T Trace, T Width, T Sum)
    where T : struct, IReal<T>
{
    /// <summary>Those of the layers as they are now; element k is of layers k and k + 1, and element 0 says nothing.</summary>
    public static BalanceSpread<T>[] Of(Matrix<T>[] layers)
    {
        BalanceSpread<T>[] spreads = new BalanceSpread<T>[layers.Length];
        T sum = T.Zero;
        for (int layer = layers.Length - 1; layer >= 1; layer--)
        {
            Matrix<T> defect = Kernels.DeepLinear.Defect(layers, layer);
            SymmetricEigenvalues<T> values = SymmetricEigenvalues<T>.Compute(defect);
            T trace = defect.Trace();
            sum += values.Largest - trace;
            spreads[layer] = new(trace, values.Largest - values.Smallest, sum);
        }

        return spreads;
    }
}
