using Theorems.Kernels.Control;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Control;

public class SchurStabilityTests
{
    /// <summary>Products of linear and quadratic factors, each with its largest root in size.</summary>
    [Theory]
    [InlineData(true, new[] { -0.5, 1 })]
    [InlineData(false, new double[] { -1, 1 })]
    [InlineData(false, new[] { 1.5, 1 })]
    [InlineData(true, new[] { 0.25, 0, 1 })]
    [InlineData(false, new double[] { 1, 0, 1 })]
    [InlineData(true, new[] { 0.5, -1, 1 })]
    [InlineData(false, new[] { 0, -2.25, 0, 1 })]
    [InlineData(true, new[] { -0.125, 0.75, -1.5, 1 })]
    [InlineData(false, new[] { 0, 2.43, 0, 1 })]
    [InlineData(true, new double[] { 1 })]
    public void Roots_inside_the_circle_are_told_from_others(bool isStable, double[] coefficients) =>
        Assert.Equal(isStable, SchurStability.IsStable([.. coefficients.Select(Rational.FromDyadic)]));

    [Fact]
    public void Agrees_with_lyapunov_on_random_systems()
    {
        int stable = 0;
        for (uint seed = 1; seed <= 60; seed++)
        {
            Matrix<Rational> system = Draw.Matrix<Rational>(2, 2, seed).Scale(Rational.FromDyadic(0.5));
            Rational trace = system[0, 0] + system[1, 1];
            Rational determinant = (system[0, 0] * system[1, 1]) - (system[0, 1] * system[1, 0]);
            // Lyapunov: stable if and only if P = I + A'P A has a positive definite solution.
            bool expected = Inertia.Of(Symmetric(Lyapunov.Solve(system, MatrixAlgebra.Identity<Rational>(2)))).Positive == 2;
            Assert.Equal(expected, SchurStability.IsStable(determinant, -trace, Rational.One));
            stable += expected ? 1 : 0;
        }

        Assert.InRange(stable, 5, 55);
    }

    [Fact]
    public void A_leading_zero_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SchurStability.IsStable());
        Assert.Throws<ArgumentException>(() => SchurStability.IsStable(Rational.One, Rational.Zero));
    }

    private static Matrix<Rational> Symmetric(Matrix<Rational> matrix)
    {
        Assert.Equal(matrix.Transpose().Elements, matrix.Elements);
        return matrix;
    }
}
