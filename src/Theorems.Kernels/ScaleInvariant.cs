using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>A loss of a parameter vector that may change from step to step, given by its gradient.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <typeparam name="TMemory">The memory that holds parameters and gradient.</typeparam>
public interface ILoss<T, in TMemory>
    where T : struct
    where TMemory : struct, IMemory<T>
{
    /// <summary>Writes the gradient at the parameters for the loss of one step.</summary>
    void Gradient(int step, TMemory parameters, TMemory gradient);
}

/// <summary>The Rayleigh quotients w'S_t w / w'w of symmetric matrices: the simplest losses that ignore the scale of w.</summary>
/// <param name="Matrices">The matrices S_t one after the other, each dimension x dimension, row by row.</param>
/// <param name="Dimension">The length of w.</param>
/// <param name="Ridge">Adds ridge |w|^2 / 2, which breaks the invariance; zero to keep it.</param>
public readonly record struct RayleighQuotients<T>(T[] Matrices, int Dimension, T Ridge) : ILoss<T, ArrayMemory<T>>
    where T : struct, IField<T>
{
    /// <summary>Writes 2 (S_t w - (w'S_t w / w'w) w) / w'w + ridge w.</summary>
    public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient)
    {
        T squaredNorm = T.Zero;
        T form = T.Zero;
        int start = step * Dimension * Dimension;
        for (int row = 0; row < Dimension; row++)
        {
            T product = T.Zero;
            for (int column = 0; column < Dimension; column++)
            {
                product = T.MultiplyAdd(Matrices[start + (row * Dimension) + column], parameters[column], product);
            }

            gradient[row] = product;
            form = T.MultiplyAdd(product, parameters[row], form);
            squaredNorm = T.MultiplyAdd(parameters[row], parameters[row], squaredNorm);
        }

        T quotient = form / squaredNorm;
        T scale = (T.One + T.One) / squaredNorm;
        for (int row = 0; row < Dimension; row++)
        {
            T orthogonal = gradient[row] - (quotient * parameters[row]);
            gradient[row] = T.MultiplyAdd(Ridge, parameters[row], scale * orthogonal);
        }
    }
}

/// <summary>
/// Half the squared error of a network with one hidden layer of batch-normalised units and the activation z^2, as a function of the hidden
/// weights: f(x_n) = sum_j a_j u_nj^2 / v_j with u_nj = w_j . x_n over centred inputs and v_j the mean of u_nj^2 over the batch.
/// </summary>
/// <remarks>Squaring instead of rectifying keeps batch normalisation rational, so its scale invariance can be seen without rounding.</remarks>
/// <param name="Inputs">The batch, samples x inputs, each column of mean zero.</param>
/// <param name="Targets">One target for each sample.</param>
/// <param name="Outputs">The output weights a_j, one for each hidden unit.</param>
/// <param name="Epsilon">Added to every variance; anything but zero breaks the invariance.</param>
public sealed record BatchNormalisedNetwork<T>(Matrix<T> Inputs, T[] Targets, T[] Outputs, T Epsilon) : ILoss<T, ArrayMemory<T>>
    where T : struct, IField<T>
{
    /// <summary>Writes the gradient with respect to the hidden weights, units x inputs; the loss is the same at each step.</summary>
    public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient)
    {
        int samples = Inputs.Rows;
        int width = Inputs.Columns;
        T[] preactivations = Arena.Vector<T>(samples * Outputs.Length);
        T[] variances = Arena.Vector<T>(Outputs.Length);
        T[] residuals = Arena.Vector<T>(samples);
        T count = T.FromDyadic(samples);
        for (int unit = 0; unit < Outputs.Length; unit++)
        {
            T sum = T.Zero;
            for (int sample = 0; sample < samples; sample++)
            {
                T product = T.Zero;
                for (int input = 0; input < width; input++)
                {
                    product = T.MultiplyAdd(Inputs[sample, input], parameters[(unit * width) + input], product);
                }

                preactivations[(unit * samples) + sample] = product;
                sum = T.MultiplyAdd(product, product, sum);
            }

            variances[unit] = (sum / count) + Epsilon;
        }

        for (int sample = 0; sample < samples; sample++)
        {
            T output = -Targets[sample];
            for (int unit = 0; unit < Outputs.Length; unit++)
            {
                T value = preactivations[(unit * samples) + sample];
                output += Outputs[unit] * value * value / variances[unit];
            }

            residuals[sample] = output;
        }

        T two = T.One + T.One;
        for (int unit = 0; unit < Outputs.Length; unit++)
        {
            // d/du_m of sum_n r_n u_n^2 / v is 2 u_m (r_m - mean_n(r_n u_n^2) / v) / v, since v depends on every u_m.
            T mean = T.Zero;
            for (int sample = 0; sample < samples; sample++)
            {
                T value = preactivations[(unit * samples) + sample];
                mean = T.MultiplyAdd(residuals[sample], value * value, mean);
            }

            mean = mean / count / variances[unit];
            for (int input = 0; input < width; input++)
            {
                T sum = T.Zero;
                for (int sample = 0; sample < samples; sample++)
                {
                    T slope = preactivations[(unit * samples) + sample] * (residuals[sample] - mean);
                    sum = T.MultiplyAdd(slope, Inputs[sample, input], sum);
                }

                gradient[(unit * width) + input] = two * Outputs[unit] * sum / variances[unit];
            }
        }
    }
}

/// <summary>Gradient descent with weight decay.</summary>
public static class DecayedDescent
{
    /// <summary>One step: w becomes rho w - eta grad L_t(w).</summary>
    /// <param name="loss">The loss L_t.</param>
    /// <param name="step">The index t of the step.</param>
    /// <param name="parameters">w; overwritten.</param>
    /// <param name="gradient">Scratch memory of the same length; holds the gradient afterwards.</param>
    /// <param name="length">The number of parameters.</param>
    /// <param name="decay">rho = 1 - lambda eta; one for no weight decay.</param>
    /// <param name="stepSize">eta.</param>
    public static void Step<T, TMemory, TLoss>(
        TLoss loss, int step, TMemory parameters, TMemory gradient, int length, T decay, T stepSize)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
        where TLoss : ILoss<T, TMemory>
    {
        loss.Gradient(step, parameters, gradient);
        for (int index = 0; index < length; index++)
        {
            parameters[index] = (decay * parameters[index]) - (stepSize * gradient[index]);
        }
    }
}

/// <summary>Gradient descent with momentum and weight decay.</summary>
public static class MomentumDescent
{
    /// <summary>One step: v becomes gamma v + grad L_t(w) + lambda w, then w becomes w - eta v.</summary>
    /// <param name="loss">The loss L_t.</param>
    /// <param name="step">The index t of the step.</param>
    /// <param name="parameters">w; overwritten.</param>
    /// <param name="buffer">v, of the same length; overwritten.</param>
    /// <param name="gradient">Scratch memory of the same length; holds the gradient afterwards.</param>
    /// <param name="length">The number of parameters.</param>
    /// <param name="momentum">gamma.</param>
    /// <param name="decay">lambda; zero for no weight decay.</param>
    /// <param name="stepSize">eta.</param>
    public static void Step<T, TMemory, TLoss>(
        TLoss loss, int step, TMemory parameters, TMemory buffer, TMemory gradient, int length, T momentum, T decay, T stepSize)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
        where TLoss : ILoss<T, TMemory>
    {
        loss.Gradient(step, parameters, gradient);
        for (int index = 0; index < length; index++)
        {
            buffer[index] = (momentum * buffer[index]) + (gradient[index] + (decay * parameters[index]));
            parameters[index] -= stepSize * buffer[index];
        }
    }
}
