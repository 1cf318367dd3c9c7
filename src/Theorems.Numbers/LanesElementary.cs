using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Theorems.Numbers;

// The elementary functions stay out of line, or large kernels would exhaust the compiler's budget for inlining and have their plain
// arithmetic called. Arguments travel as quarters because .NET 10 passes 64 bytes through memory, and where those straddle two cache lines
// the load waits until everything before it has finished (25 ns on Zen 4, or not, as the stack happens to lie); 16 bytes never straddle.
public readonly partial record struct Lanes
{
    /// <inheritdoc cref="Elementary.Exp"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Exp(Lanes value) =>
        ExpOfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    /// <inheritdoc cref="Elementary.Log"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Log(Lanes value) =>
        LogOfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    /// <inheritdoc cref="Elementary.Expm1"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Expm1(Lanes value) =>
        Expm1OfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    /// <inheritdoc cref="Elementary.Log1p"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Log1p(Lanes value) =>
        Log1pOfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    /// <inheritdoc cref="Elementary.Logistic"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Logistic(Lanes value) =>
        LogisticOfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    /// <inheritdoc cref="Elementary.Softplus"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Softplus(Lanes value) =>
        SoftplusOfQuarters(value.Quarter(0), value.Quarter(1), value.Quarter(2), value.Quarter(3));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes ExpOfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Exp(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes LogOfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Log(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes Expm1OfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Expm1(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes Log1pOfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Log1p(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes LogisticOfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Logistic(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes SoftplusOfQuarters(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        Elementary.Softplus(Join(first, second, third, fourth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Join(Vector128<double> first, Vector128<double> second, Vector128<double> third, Vector128<double> fourth) =>
        new(Vector512.Create(Vector256.Create(first, second), Vector256.Create(third, fourth)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<double> Quarter(int index)
    {
        Vector256<double> half = index < 2 ? Value.GetLower() : Value.GetUpper();
        return index % 2 == 0 ? half.GetLower() : half.GetUpper();
    }
}
