using System.Reflection;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>The floating-point operations of a benchmark method, counted by running it over counted numbers.</summary>
/// <remarks>
/// Operations are those of the number system: an addition in double-double counts once, though the machine does some twenty for it. Lanes count each.
/// </remarks>
internal static class FlopCount
{
    /// <summary>The flops of one call.</summary>
    /// <param name="benchmarks">A generic benchmark class, closed over a number system.</param>
    /// <param name="method">One of its benchmark methods.</param>
    /// <param name="prepare">Sets parameters of the new instance, before it draws.</param>
    public static long Of(Type benchmarks, string method, Action<object>? prepare = null)
    {
        Type number = benchmarks.GetGenericArguments()[0];
        // Exact numbers cannot be counted, since they have no square root; in fields the same operations are done in any of them.
        bool real = number.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReal<>));
        Type counted = typeof(Counted<>).MakeGenericType(real ? number : typeof(Float64));
        Type type = benchmarks.GetGenericTypeDefinition().MakeGenericType(counted);
        object instance = Activator.CreateInstance(type)!;
        prepare?.Invoke(instance);
        type.GetMethod("Draw")!.Invoke(instance, null);
        MethodInfo program = type.GetMethod(method)!;
        OperationCount count = OperationCount.Measure(() => program.Invoke(instance, null));
        return count.Flops * (real ? LanesOf(number) : 1);
    }

    private static int LanesOf(Type number) =>
        (int)typeof(FlopCount).GetMethod(nameof(LaneCount), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(number).Invoke(null, null)!;

    private static int LaneCount<T>()
        where T : struct, IField<T> => T.LaneCount;
}
