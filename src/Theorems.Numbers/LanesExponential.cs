using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Theorems.Numbers;

// Four exponentials at a time: one polynomial is a chain of multiply-adds, and a processor that looks ahead finds too little else to do.
// The program and the constants are those of Elementary.Exp, line by line; a test compares the bits.
public readonly partial record struct Lanes
{
    /// <summary>Replaces each number by its exponential: the bits of <see cref="Exp(Lanes)"/>, in about half the time.</summary>
    /// <param name="values">The numbers.</param>
    public static void Exp(Span<Lanes> values)
    {
        int index = 0;
        for (; index + 3 < values.Length; index += 4)
        {
            ExpOfFour(ref values[index], ref values[index + 1], ref values[index + 2], ref values[index + 3]);
        }

        for (; index < values.Length; index++)
        {
            values[index] = Exp(values[index]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ExpOfFour(ref Lanes first, ref Lanes second, ref Lanes third, ref Lanes fourth)
    {
        Vector512<double> partial0 = Reduce(first.Value, out Vector512<double> exponent0, out Vector512<double> reduced0);
        Vector512<double> partial1 = Reduce(second.Value, out Vector512<double> exponent1, out Vector512<double> reduced1);
        Vector512<double> partial2 = Reduce(third.Value, out Vector512<double> exponent2, out Vector512<double> reduced2);
        Vector512<double> partial3 = Reduce(fourth.Value, out Vector512<double> exponent3, out Vector512<double> reduced3);

        Vector512<double> sum0 = Vector512.Create(2.091125490208877E-09);
        Vector512<double> sum1 = sum0;
        Vector512<double> sum2 = sum0;
        Vector512<double> sum3 = sum0;
        TimesPlus(2.51004110820149E-08);
        TimesPlus(2.7557282931125736E-07);
        TimesPlus(2.7557268406190795E-06);
        TimesPlus(2.4801587317169235E-05);
        TimesPlus(0.00019841269863088255);
        TimesPlus(0.0013888888888886548);
        TimesPlus(0.008333333333330055);
        TimesPlus(0.041666666666666664);
        TimesPlus(0.16666666666666669);
        TimesPlus(0.5);

        first = Finish(sum0, partial0, reduced0, exponent0);
        second = Finish(sum1, partial1, reduced1, exponent1);
        third = Finish(sum2, partial2, reduced2, exponent2);
        fourth = Finish(sum3, partial3, reduced3, exponent3);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void TimesPlus(double coefficient)
        {
            Vector512<double> addend = Vector512.Create(coefficient);
            sum0 = Vector512.FusedMultiplyAdd(sum0, reduced0, addend);
            sum1 = Vector512.FusedMultiplyAdd(sum1, reduced1, addend);
            sum2 = Vector512.FusedMultiplyAdd(sum2, reduced2, addend);
            sum3 = Vector512.FusedMultiplyAdd(sum3, reduced3, addend);
        }
    }

    // value = exponent ln 2 + reduced; the result is what is left after the larger part of ln 2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Reduce(Vector512<double> value, out Vector512<double> exponent, out Vector512<double> reduced)
    {
        // The second argument is returned where it is NaN; a comparison would take a turn of the multiplier.
        Vector512<double> raised = Vector512.MaxNative(Vector512.Create(Elementary.ExponentialVanishes), value);
        Vector512<double> clamped = Vector512.MinNative(Vector512.Create(Elementary.ExponentialOverflows), raised);
        exponent = Vector512.Round(clamped * Vector512.Create(Elementary.InverseLogTwo));
        Vector512<double> partial = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(-Elementary.LogTwoHigh), clamped);
        reduced = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(-Elementary.LogTwoLow), partial);
        return partial;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Finish(Vector512<double> curvature, Vector512<double> partial, Vector512<double> reduced, Vector512<double> exponent)
    {
        Vector512<double> one = Vector512.Create(1.0);
        Vector512<double> high = one + reduced;
        Vector512<double> lost = Vector512.FusedMultiplyAdd(exponent, Vector512.Create(-Elementary.LogTwoLow), partial - (high - one));
        return ScaleByPowerOfTwo(new(high + Vector512.FusedMultiplyAdd(reduced * reduced, curvature, lost)), new(exponent));
    }
}
