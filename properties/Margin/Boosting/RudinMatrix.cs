namespace Theorems.Properties.Margin;

/// <summary>The matrix on which AdaBoost cycles far from the largest margin (Rudin, Daubechies and Schapire, JMLR 2004).</summary>
internal static class RudinMatrix
{
    private static readonly string[] Rows =
    [
        "-++++--+",
        "-++--+++",
        "+-+++-++",
        "+-++-+++",
        "+-+-+++-",
        "++-++++-",
        "++-+++-+",
        "++++--+-",
    ];

    private static readonly Lazy<OneNormMargin> Solved = new(() => OneNormMargin.Compute(Points<Rational>()));

    /// <summary>gamma_1 = 3/8, solved for and certified in exact fractions when first asked for.</summary>
    public static double Margin => Solved.Value.Margin.ToDouble();

    /// <summary>gamma_1 as an exact fraction.</summary>
    public static Rational ExactMargin => Solved.Value.Margin;

    /// <summary>The signed points, one a row.</summary>
    public static Matrix<T> Points<T>()
        where T : struct, IField<T> =>
        new(Rows.Length, Rows[0].Length, [.. Rows.SelectMany(row => row).Select(sign => T.FromDyadic(sign == '+' ? 1 : -1))]);
}
