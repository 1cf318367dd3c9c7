namespace Theorems.Properties.ImplicitBias;

/// <summary>A system A w = b with a positive solution, and a start of equal weights alpha.</summary>
public sealed record SmallStartRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 2;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 6;

    /// <summary>ln(1/alpha).</summary>
    public double Logarithm { get; init; } = 8;

    /// <summary>All weights start at alpha; otherwise at powers of it with exponents from 1 to 2.</summary>
    public bool EqualStart { get; init; } = true;

    /// <summary>The geometry in which the start is projected onto the solutions.</summary>
    public Geometry Geometry { get; init; }
}
