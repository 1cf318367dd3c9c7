using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>A claim, or parts of one, about the exponent of a rate: series are fitted and their orders compared with what is predicted.</summary>
public interface IRate<in TRecipe>
{
    /// <summary>The series of one trial in each lane, each with its predicted exponent.</summary>
    IEnumerable<Series<T>> Trace<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;
}

/// <summary>Against what the logarithm of a quantity is fitted.</summary>
public enum Abscissa
{
    /// <summary>y ~ x^p: log y on log x, as for 1/t, t^-min(mu, theta - 1) or m^-1/2.</summary>
    Power,

    /// <summary>y ~ (log x)^p: log y on log log x, as for 1/log t. Every x is above 1.</summary>
    PowerOfLogarithm,
}

/// <summary>A quantity along a trajectory, and the exponent at which it is claimed to grow or decay.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="Part">The lettered part of the claim.</param>
/// <param name="Abscissa">Whether the exponent is one of x or of log x.</param>
/// <param name="X">Times, sizes or the like, increasing; spread geometrically they serve best.</param>
/// <param name="Y">The quantity at each of them, in each lane; not negative.</param>
/// <param name="Exponent">The predicted exponent in each lane, negative for decay.</param>
/// <param name="Rival">
/// Another exponent in each lane that the series must be able to tell from the predicted one; a series whose drift spans both says nothing.
/// </param>
public sealed record Series<T>(Part Part, Abscissa Abscissa, IReadOnlyList<double> X, IReadOnlyList<T> Y, T Exponent, T Rival)
    where T : struct, IReal<T>;
