using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Deep linear networks x -> W_L ... W_1 x: products, gradients, steps and balance.</summary>
/// <remarks>
/// Layers are listed from the input on: element k - 1 of a list is W_k, of width_k x width_(k-1). All of it but the loss is
/// polynomial, and so runs in any field; the loss is a function of the product alone, given by its gradient G there.
/// </remarks>
public static class DeepLinear
{
    /// <summary>The end-to-end product W_L ... W_1.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">W_1 .. W_L, at least one.</param>
    /// <exception cref="ArgumentException">There is no layer, or the widths of two neighbours differ.</exception>
    public static Matrix<T> Product<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct, IField<T>
    {
        RequireLayers(layers);
        Matrix<T> product = layers[0];
        for (int layer = 1; layer < layers.Count; layer++)
        {
            product = layers[layer].Times(product);
        }

        return product;
    }

    /// <summary>The gradients G_k = (W_L .. W_(k+1))^T G (W_(k-1) .. W_1)^T of a loss of the product with respect to every layer.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">W_1 .. W_L, at least one.</param>
    /// <param name="productGradient">G, the gradient of the loss with respect to the product, in the product's shape.</param>
    /// <returns>G_1 .. G_L, each in the shape of its layer.</returns>
    /// <exception cref="ArgumentException">There is no layer, or shapes do not fit.</exception>
    public static Matrix<T>[] LayerGradients<T>(IReadOnlyList<Matrix<T>> layers, Matrix<T> productGradient)
        where T : struct, IField<T>
    {
        RequireLayers(layers);
        if (productGradient.Rows != layers[^1].Rows || productGradient.Columns != layers[0].Columns)
        {
            throw new ArgumentException(
                $"The product is {layers[^1].Rows} x {layers[0].Columns}, but its gradient {productGradient.Rows} x {productGradient.Columns}.",
                nameof(productGradient));
        }

        // inputs[k] = W_k .. W_1; the way back carries (W_L .. W_(k+1))^T G.
        Matrix<T>[] inputs = new Matrix<T>[layers.Count];
        inputs[0] = layers[0];
        for (int layer = 1; layer + 1 < layers.Count; layer++)
        {
            inputs[layer] = layers[layer].Times(inputs[layer - 1]);
        }

        Matrix<T>[] gradients = new Matrix<T>[layers.Count];
        Matrix<T> back = productGradient.Clone();
        for (int layer = layers.Count - 1; layer > 0; layer--)
        {
            gradients[layer] = back.TimesTranspose(inputs[layer - 1]);
            back = layers[layer].TransposeTimes(back);
        }

        gradients[0] = back;
        return gradients;
    }

    /// <summary>One step of gradient descent, W_k -= eta G_k for every layer, in place.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">W_1 .. W_L, changed in place.</param>
    /// <param name="gradients">G_1 .. G_L.</param>
    /// <param name="stepSize">eta.</param>
    public static void Step<T>(IReadOnlyList<Matrix<T>> layers, IReadOnlyList<Matrix<T>> gradients, T stepSize)
        where T : struct, IField<T>
    {
        for (int layer = 0; layer < layers.Count; layer++)
        {
            ArrayMemory<T> weights = layers[layer].Elements;
            Vectors.AddScaled(-stepSize, gradients[layer].Elements, weights, layers[layer].Elements.Length);
        }
    }

    /// <summary>The defect of balance between layer k and the next, P_k = W_(k+1)^T W_(k+1) - W_k W_k^T.</summary>
    /// <remarks>Gradient flow conserves it; a step of descent moves it by exactly eta^2 (G_(k+1)^T G_(k+1) - G_k G_k^T)
    /// (Arora, Cohen, Hazan, ICML 2018; Du, Hu, Lee, NeurIPS 2018).</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="layers">W_1 .. W_L.</param>
    /// <param name="layer">k, from 1 to L - 1.</param>
    /// <returns>A symmetric matrix of width_k x width_k; in double-double but for its roundings, since products commute but for their last bit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pair of layers.</exception>
    public static Matrix<T> Defect<T>(IReadOnlyList<Matrix<T>> layers, int layer)
        where T : struct, IField<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(layer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(layer, layers.Count);
        Matrix<T> next = layers[layer];
        Matrix<T> current = layers[layer - 1];
        return next.TransposeTimes(next).Minus(current.TimesTranspose(current));
    }

    /// <summary>The mean loss R = (1/n) sum_n l(z_n.w) of a network with one output, and its gradient with respect to the product w.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="product">w, 1 x d.</param>
    /// <param name="z">The signed points y_n x_n, n x d.</param>
    /// <param name="loss">l, for instance <see cref="LogisticLoss{T}"/>.</param>
    /// <returns>R, and dR/dw = -(1/n) sum_n (-l'(z_n.w)) z_n as a 1 x d matrix.</returns>
    /// <exception cref="ArgumentException">The product is not a row, or the dimensions differ.</exception>
    public static (T Value, Matrix<T> Gradient) MeanLoss<T, TLoss>(Matrix<T> product, Matrix<T> z, TLoss loss)
        where T : struct, IField<T>
        where TLoss : struct, IMarginLoss<T>
    {
        if (product.Rows != 1 || product.Columns != z.Columns)
        {
            throw new ArgumentException(
                $"The product has to be a row of {z.Columns} elements, not a matrix of {product.Rows} x {product.Columns}.", nameof(product));
        }

        T perPoint = T.One / T.FromDyadic(z.Rows);
        T sum = T.Zero;
        Matrix<T> gradient = new(1, z.Columns);
        ArrayMemory<T> points = z.Elements;
        for (int point = 0; point < z.Rows; point++)
        {
            ArrayMemory<T> row = points.Slice(point * z.Columns);
            T margin = Vectors.Dot<T, ArrayMemory<T>>(row, product.Elements, z.Columns);
            sum += loss.Value(margin);
            Vectors.AddScaled(-(perPoint * loss.NegativeDerivative(margin)), row, gradient.Elements, z.Columns);
        }

        return (perPoint * sum, gradient);
    }

    private static void RequireLayers<T>(IReadOnlyList<Matrix<T>> layers)
        where T : struct
    {
        if (layers.Count == 0)
        {
            throw new ArgumentException("A network needs at least one layer.", nameof(layers));
        }

        for (int layer = 1; layer < layers.Count; layer++)
        {
            if (layers[layer].Columns != layers[layer - 1].Rows)
            {
                throw new ArgumentException(
                    $"Layer {layer + 1} takes {layers[layer].Columns} inputs, but layer {layer} gives {layers[layer - 1].Rows}.", nameof(layers));
            }
        }
    }
}
