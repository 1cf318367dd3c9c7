using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class MirrorDescentTests
{
    // A is 2 x 4 and x a positive solution; all of it on a grid, so that every number system has the same problem.
    private static readonly double[] Entries = [1, -0.5, 0.25, 0.75, 0.5, 1, -0.25, 1.5];
    private static readonly double[] Positive = [0.5, 1.25, 2, 0.75];
    private static readonly double[] Logarithms = [0.5, -0.25, -1, 0];
    private const double StepSize = 1 / 16.0;

    [Fact]
    public void A_step_is_the_textbook_formula_exactly()
    {
        Matrix<Rational> a = Problem<Rational>();
        Rational[] weights = Numbers<Rational>(Positive);
        Rational[] targets = [Rational.One, new(1, 3)];
        Rational[] duals = Numbers<Rational>(Logarithms);
        Rational[] multipliers = new Rational[2];
        Rational eta = new(1, 16);
        Rational[] residual = MirrorDescent.Step<Rational>(a, targets, eta, weights, duals, multipliers);
        for (int row = 0; row < 2; row++)
        {
            Assert.Equal(MatrixAlgebra.Dot<Rational>(a.Row(row), weights) - targets[row], residual[row]);
            Assert.Equal(eta * residual[row], multipliers[row]);
        }

        for (int column = 0; column < 4; column++)
        {
            Assert.Equal(
                Rational.FromDyadic(Logarithms[column]) - (eta * ((a[0, column] * residual[0]) + (a[1, column] * residual[1]))), duals[column]);
        }
    }

    [Fact]
    public void Potentials_and_conjugates_belong_together()
    {
        AssertPotential<NegativeEntropy>(-0.75);
        AssertPotential<BurgEntropy>(-0.75);
        AssertPotential<EuclideanPotential>(-0.75);
    }

    // Enclosures cannot lie: this is a proof, for one instance, that L_K <= D(x, w_0)/(2 eta K) at each K, and that D(x, w_K) falls.
    [Fact]
    public void Intervals_prove_the_rate_of_exponentiated_gradient_descent_on_an_instance()
    {
        Interval first = Divergence<Interval>(0).Divergence;
        Interval before = first;
        for (int steps = 1; steps <= 12; steps++)
        {
            (Interval divergence, Interval loss) = Divergence<Interval>(steps);
            (DoubleDouble<Float64> near, _) = Divergence<DoubleDouble<Float64>>(steps);
            Assert.True(divergence.Contains(near.ToDouble()));
            Assert.True(loss.Upper <= (first / Interval.FromDyadic(2 * StepSize * steps)).Lower);
            Assert.True(divergence.Upper < before.Lower);
            before = divergence;
        }
    }

    private static void AssertPotential<TPotential>(double at)
        where TPotential : struct, IPotential
    {
        // The derivative of the conjugate is the weight, and that of the weight is the slope.
        DualReal<Float64> dual = new(new Dual<Float64>(new(at), Float64.One));
        Float64 weight = TPotential.Weight(new Float64(at));
        Assert.Equal(weight.Value, TPotential.Conjugate(dual).Parts.Derivative.Value, 1e-14);
        Assert.Equal(TPotential.Slope(weight).Value, TPotential.Weight(dual).Parts.Derivative.Value, 1e-14);
    }

    // D(x, w_K) and L_K.
    private static (T Divergence, T Loss) Divergence<T>(int steps)
        where T : struct, IReal<T>
    {
        Matrix<T> a = Problem<T>();
        T[] planted = Numbers<T>(Positive);
        T[] targets = a.Times<T>(planted);
        T[] duals = Numbers<T>(Logarithms);
        T[] multipliers = new T[2];
        for (int step = 0; step < steps; step++)
        {
            MirrorDescent.Step<T>(a, targets, T.FromDyadic(StepSize), (T[])[.. duals.Select(NegativeEntropy.Weight)], duals, multipliers);
        }

        T[] weights = [.. duals.Select(NegativeEntropy.Weight)];
        T[] residual = [.. a.Times<T>(weights).Zip(targets, (value, target) => value - target)];
        return (NegativeEntropy.Divergence<T>(planted, weights), MatrixAlgebra.Dot<T>(residual, residual) / T.FromDyadic(2));
    }

    private static Matrix<T> Problem<T>()
        where T : struct, IField<T> => new(2, 4, Numbers<T>(Entries));

    private static T[] Numbers<T>(double[] numbers)
        where T : struct, IField<T> => [.. numbers.Select(T.FromDyadic)];
}
