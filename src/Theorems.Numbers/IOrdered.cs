using System.Numerics;

namespace Theorems.Numbers;

/// <summary>A field whose elements can be compared: what a program needs that must branch on data and yet be exact.</summary>
/// <typeparam name="T">The number system itself.</typeparam>
public interface IOrderedField<T> : IField<T>, IComparisonOperators<T, T, bool>
    where T : struct, IOrderedField<T>
{
}

/// <summary>Real numbers that can be compared: scalars only, since lanes may disagree about a branch.</summary>
/// <typeparam name="T">The number system itself.</typeparam>
public interface IOrdered<T> : IReal<T>, IOrderedField<T>
    where T : struct, IOrdered<T>
{
}
