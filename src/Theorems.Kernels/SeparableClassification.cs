using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Linear classification by descent on sum_n l(z_n.w), with z of points x dimensions, row by row, and z_n = y_n x_n.</summary>
/// <remarks>
/// On separable points with an exponential tail of l, w(t) = w_hat ln t + O(1) with w_hat the maximum-margin vector (Soudry,
/// Hoffer, Nacson, Gunasekar, Srebro, JMLR 2018); <see cref="LogTimeFlow"/> reaches times that no count of steps could.
/// Whether a program needs more than a field depends on the loss alone.
/// </remarks>
public static class SeparableClassification
{
    /// <summary>The loss sum_n l(z_n.w).</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="z">The signed points, row by row.</param>
    /// <param name="points">The number of rows of z.</param>
    /// <param name="dimensions">The number of columns of z.</param>
    /// <param name="loss">l.</param>
    /// <param name="weights">w, <paramref name="dimensions"/> elements.</param>
    public static T Loss<T, TMemory, TLoss>(TMemory z, int points, int dimensions, TLoss loss, TMemory weights)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
        where TLoss : struct, IMarginLoss<T>
    {
        T sum = T.Zero;
        for (int point = 0; point < points; point++)
        {
            sum += loss.Value(Vectors.Dot<T, TMemory>(z.Slice(point * dimensions), weights, dimensions));
        }

        return sum;
    }

    /// <summary>The negative gradient -grad = sum_n (-l'(z_n.w)) z_n of the loss.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="z">The signed points, row by row.</param>
    /// <param name="points">The number of rows of z.</param>
    /// <param name="dimensions">The number of columns of z.</param>
    /// <param name="loss">l.</param>
    /// <param name="weights">w, <paramref name="dimensions"/> elements.</param>
    /// <param name="descent">Receives <paramref name="dimensions"/> elements.</param>
    public static void NegativeGradient<T, TMemory, TLoss>(
        TMemory z, int points, int dimensions, TLoss loss, TMemory weights, TMemory descent)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
        where TLoss : struct, IMarginLoss<T>
    {
        TMemory.SetPull(z, points, dimensions, loss, weights, descent);
    }

    /// <summary><see cref="NegativeGradient"/> point by point, over any numbers and any memory.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="z">The signed points, row by row.</param>
    /// <param name="points">The number of rows of z.</param>
    /// <param name="dimensions">The number of columns of z.</param>
    /// <param name="loss">l.</param>
    /// <param name="weights">w, <paramref name="dimensions"/> elements.</param>
    /// <param name="descent">Receives <paramref name="dimensions"/> elements.</param>
    public static void NegativeGradientByPoints<T, TMemory, TLoss>(
        TMemory z, int points, int dimensions, TLoss loss, TMemory weights, TMemory descent)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
        where TLoss : struct, IMarginLoss<T>
    {
        Vectors.Clear<T, TMemory>(descent, dimensions);
        for (int point = 0; point < points; point++)
        {
            TMemory row = z.Slice(point * dimensions);
            T pull = loss.NegativeDerivative(Vectors.Dot<T, TMemory>(row, weights, dimensions));
            Vectors.AddScaled(pull, row, descent, dimensions);
        }
    }

    /// <summary>Gradient descent: w += eta sum_n (-l'(z_n.w)) z_n, <paramref name="steps"/> times.</summary>
    /// <remarks>A step costs 4 x points x dimensions flops and as many derivatives of the loss as there are points.</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="z">The signed points, row by row.</param>
    /// <param name="points">The number of rows of z.</param>
    /// <param name="dimensions">The number of columns of z.</param>
    /// <param name="loss">l.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="steps">The number of steps; 1 for a single step.</param>
    /// <param name="weights">w, <paramref name="dimensions"/> elements, changed in place.</param>
    /// <param name="scratch">Room for <paramref name="dimensions"/> elements; afterwards the negative gradient before the last step.</param>
    public static void GradientDescent<T, TMemory, TLoss>(
        TMemory z, int points, int dimensions, TLoss loss, T stepSize, int steps, TMemory weights, TMemory scratch)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
        where TLoss : struct, IMarginLoss<T>
    {
        for (int step = 0; step < steps; step++)
        {
            NegativeGradient<T, TMemory, TLoss>(z, points, dimensions, loss, weights, scratch);
            Vectors.AddScaled(stepSize, scratch, weights, dimensions);
        }
    }

    /// <summary>Gradient flow in logarithmic time tau = ln t: dw/dtau = eta e^tau sum_n (-l'(z_n.w)) z_n, by classical Runge-Kutta of order 4.</summary>
    /// <remarks>
    /// The local error is O(h^5); the flow is stiff once e^tau times the Hessian grows, so h should stay near 1 over the
    /// largest eigenvalue of eta e^tau sum_n l''(z_n.w) z_n z_n^T, which is bounded along a trajectory of the flow.
    /// Lanes may have different eta, tau and h.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <typeparam name="TLoss">The loss of one margin.</typeparam>
    /// <param name="z">The signed points, row by row.</param>
    /// <param name="points">The number of rows of z.</param>
    /// <param name="dimensions">The number of columns of z.</param>
    /// <param name="loss">l.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="logTime">tau at the start.</param>
    /// <param name="logTimeStep">h.</param>
    /// <param name="steps">The number of steps of h.</param>
    /// <param name="weights">w at the start, <paramref name="dimensions"/> elements, replaced by w at the end.</param>
    /// <param name="scratch">Room for 3 x <paramref name="dimensions"/> elements.</param>
    /// <returns>tau at the end: logTime + steps * logTimeStep, rounded once.</returns>
    public static T LogTimeFlow<T, TMemory, TLoss>(
        TMemory z, int points, int dimensions, TLoss loss, T stepSize, T logTime, T logTimeStep, int steps, TMemory weights, TMemory scratch)
        where T : struct, IReal<T>
        where TMemory : struct, IRowMemory<T, TMemory>
        where TLoss : struct, IMarginLoss<T>
    {
        TMemory slope = scratch;
        TMemory stage = scratch.Slice(dimensions);
        TMemory increment = scratch.Slice(2 * dimensions);
        T half = T.FromDyadic(0.5);
        T two = T.FromDyadic(2);
        T sixth = T.One / T.FromDyadic(6);
        for (int step = 0; step < steps; step++)
        {
            // Each time is computed from the start, so that rounding does not add up along the way.
            T start = T.MultiplyAdd(T.FromDyadic(step), logTimeStep, logTime);
            T middle = T.MultiplyAdd(T.FromDyadic(step + 0.5), logTimeStep, logTime);
            T end = T.MultiplyAdd(T.FromDyadic(step + 1), logTimeStep, logTime);
            T startSpeed = stepSize * T.Exp(start);
            T middleSpeed = stepSize * T.Exp(middle);
            T endSpeed = stepSize * T.Exp(end);

            NegativeGradient<T, TMemory, TLoss>(z, points, dimensions, loss, weights, slope);
            for (int dimension = 0; dimension < dimensions; dimension++)
            {
                T first = startSpeed * slope[dimension];
                increment[dimension] = first;
                stage[dimension] = T.MultiplyAdd(half * logTimeStep, first, weights[dimension]);
            }

            NegativeGradient<T, TMemory, TLoss>(z, points, dimensions, loss, stage, slope);
            for (int dimension = 0; dimension < dimensions; dimension++)
            {
                T second = middleSpeed * slope[dimension];
                increment[dimension] = T.MultiplyAdd(two, second, increment[dimension]);
                stage[dimension] = T.MultiplyAdd(half * logTimeStep, second, weights[dimension]);
            }

            NegativeGradient<T, TMemory, TLoss>(z, points, dimensions, loss, stage, slope);
            for (int dimension = 0; dimension < dimensions; dimension++)
            {
                T third = middleSpeed * slope[dimension];
                increment[dimension] = T.MultiplyAdd(two, third, increment[dimension]);
                stage[dimension] = T.MultiplyAdd(logTimeStep, third, weights[dimension]);
            }

            NegativeGradient<T, TMemory, TLoss>(z, points, dimensions, loss, stage, slope);
            for (int dimension = 0; dimension < dimensions; dimension++)
            {
                T sum = T.MultiplyAdd(endSpeed, slope[dimension], increment[dimension]);
                weights[dimension] = T.MultiplyAdd(sixth * logTimeStep, sum, weights[dimension]);
            }
        }

        return T.MultiplyAdd(T.FromDyadic(steps), logTimeStep, logTime);
    }
}
