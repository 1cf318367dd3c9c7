namespace Theorems.Numbers;

/// <summary>Elementary functions.</summary>
public static class Elementary
{
    /// <summary>e^x.</summary>
    public static T Exp<T>(T x) where T : struct, IBinaryReal<T> => Each(x, Math.Exp);

    /// <summary>ln x.</summary>
    public static T Log<T>(T x) where T : struct, IBinaryReal<T> => Each(x, Math.Log);

    /// <summary>e^x - 1.</summary>
    public static T Expm1<T>(T x) where T : struct, IBinaryReal<T> => Each(x, v => Math.Abs(v) < 1e-5 ? v + v * v / 2 : Math.Exp(v) - 1);

    /// <summary>ln(1+x).</summary>
    public static T Log1p<T>(T x) where T : struct, IBinaryReal<T> => Each(x, v => Math.Log(1 + v));

    /// <summary>1/(1+e^-x).</summary>
    public static T Logistic<T>(T x) where T : struct, IBinaryReal<T> => Each(x, v => 1 / (1 + Math.Exp(-v)));

    /// <summary>ln(1+e^x).</summary>
    public static T Softplus<T>(T x) where T : struct, IBinaryReal<T> => Each(x, v => v > 0 ? v + Math.Log(1 + Math.Exp(-v)) : Math.Log(1 + Math.Exp(v)));

    private static T Each<T>(T x, Func<double, double> f) where T : struct, IBinaryReal<T>
    {
        Span<double> y = stackalloc double[T.LaneCount];
        for (int i = 0; i < y.Length; i++) { y[i] = f(x.ToDouble(i)); }
        return T.FromDyadic((ReadOnlySpan<double>)y);
    }
}
