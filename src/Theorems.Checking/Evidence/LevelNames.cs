namespace Theorems.Checking.Evidence;

/// <summary>The levels of evidence, as evidence names them.</summary>
public static class LevelNames
{
    /// <summary>Real numbers in lanes, and in double-double where rounding could decide.</summary>
    public const string Sampled = "sampled";

    /// <summary>Two doubles.</summary>
    public const string Plain = "plain";

    /// <summary>Exact fractions.</summary>
    public const string InRationals = "rational";

    /// <summary>Integers modulo 2^61 - 1.</summary>
    public const string InPrimeField = "prime field";

    /// <summary>A finite domain to its end.</summary>
    public const string Exhaustive = "exhaustive";

    /// <summary>Every point of a box, by intervals.</summary>
    public const string Box = "box";

    /// <summary>Averages of random runs.</summary>
    public const string Statistical = "statistical";

    /// <summary>Fitted orders.</summary>
    public const string Rate = "rate";

    /// <summary>What refuted the claim before.</summary>
    public const string Known = "known";

    /// <summary>Two quantities against each other over random instances.</summary>
    public const string Paired = "paired";
}
