using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// Steps that are scaled coordinate by coordinate by the squares of earlier gradients: AdaGrad (Duchi, Hazan, Singer, 2011) and, with
/// momentum, Adam (Kingma, Ba, 2015).
/// </summary>
/// <remarks>
/// AdaGrad sums the squares; Adam takes moving averages with b_1 = 7/8 and b_2 = 127/128, without correction of their start. Both add 1/1024 to the root.
/// </remarks>
/// <param name="adam">Whether it is Adam.</param>
/// <param name="stepSize">eta.</param>
/// <param name="dimension">The number of coordinates.</param>
public sealed class AdaptiveStep<T>(bool adam, T stepSize, int dimension)
    where T : struct, IReal<T>
{
    private readonly T[] _squares = Arena.Vector<T>(dimension);
    private readonly T[] _momentum = Arena.Vector<T>(dimension);

    /// <summary>What a coordinate moves by, and remembers, when it is pulled.</summary>
    /// <param name="coordinate">Which one.</param>
    /// <param name="pull">The negative gradient there.</param>
    public T Change(int coordinate, T pull)
    {
        T keep = T.FromDyadic(adam ? 7 / 8.0 : 0);
        T keepSquares = T.FromDyadic(adam ? 127 / 128.0 : 1);
        _squares[coordinate] = (keepSquares * _squares[coordinate]) + ((adam ? T.One - keepSquares : T.One) * pull * pull);
        _momentum[coordinate] = (keep * _momentum[coordinate]) + ((T.One - keep) * pull);
        return stepSize * _momentum[coordinate] / (T.Sqrt(_squares[coordinate]) + T.FromDyadic(1 / 1024.0));
    }
}
