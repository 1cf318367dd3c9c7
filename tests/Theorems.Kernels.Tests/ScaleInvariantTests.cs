using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class ScaleInvariantTests
{
    private const int Dimension = 3;
    private const int Samples = 4;

    // w'Sw/w'w + ridge w'w/2 by the definition.
    private static T Quotient<T>(Matrix<T> matrix, T ridge, T[] w)
        where T : struct, IField<T>
    {
        T squared = MatrixAlgebra.Dot<T>(w, w);
        return (MatrixAlgebra.Dot<T>(w, matrix.Times<T>(w)) / squared) + (ridge * squared / T.FromDyadic(2));
    }

    // Half the squared error of the network by the definition.
    private static T SquaredError<T>(Matrix<T> inputs, T[] targets, T[] outputs, T epsilon, T[] parameters)
        where T : struct, IField<T>
    {
        T[] residuals = [.. targets.Select(target => -target)];
        for (int unit = 0; unit < outputs.Length; unit++)
        {
            T[] values = inputs.Times<T>(parameters.AsSpan(unit * Dimension, Dimension));
            T variance = (MatrixAlgebra.Dot<T>(values, values) / T.FromDyadic(Samples)) + epsilon;
            residuals = [.. residuals.Select((residual, sample) => residual + (outputs[unit] * values[sample] * values[sample] / variance))];
        }

        return MatrixAlgebra.Dot<T>(residuals, residuals) / T.FromDyadic(2);
    }

    private static Dual<Rational>[] Along(Rational[] at, int direction) =>
        [.. at.Select((value, index) => index == direction ? Dual<Rational>.Variable(value) : Dual<Rational>.Constant(value))];

    private static Matrix<T> Symmetric<T>()
        where T : struct, IField<T>
    {
        Matrix<T> drawn = Draw.Matrix<T>(Dimension, Dimension, 5);
        return drawn.Plus(drawn.Transpose());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void The_gradient_of_a_Rayleigh_quotient_is_its_derivative(double ridge)
    {
        Rational[] w = Draw.Array<Rational>(Dimension, 6);
        Rational[] gradient = new Rational[Dimension];

        // The second of two matrices, for step 1.
        Rational[] matrices = [.. Draw.Array<Rational>(Dimension * Dimension, 7), .. Symmetric<Rational>().Elements];
        new RayleighQuotients<Rational>(matrices, Dimension, Rational.FromDyadic(ridge)).Gradient(1, w, gradient);
        for (int index = 0; index < Dimension; index++)
        {
            Assert.Equal(Quotient(Symmetric<Dual<Rational>>(), Dual<Rational>.FromDyadic(ridge), Along(w, index)).Derivative, gradient[index]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void The_gradient_of_the_normalised_network_is_the_derivative_of_its_error(double epsilon)
    {
        Rational[] parameters = Draw.Array<Rational>(2 * Dimension, 8);
        Rational[] gradient = new Rational[parameters.Length];
        BatchNormalisedNetwork<Rational> network = new(
            Draw.Matrix<Rational>(Samples, Dimension, 9), Draw.Array<Rational>(Samples, 10), Draw.Array<Rational>(2, 11), Rational.FromDyadic(epsilon));
        network.Gradient(0, parameters, gradient);
        for (int index = 0; index < parameters.Length; index++)
        {
            Dual<Rational> error = SquaredError(
                Draw.Matrix<Dual<Rational>>(Samples, Dimension, 9), Draw.Array<Dual<Rational>>(Samples, 10), Draw.Array<Dual<Rational>>(2, 11),
                Dual<Rational>.FromDyadic(epsilon), Along(parameters, index));
            Assert.Equal(error.Derivative, gradient[index]);
        }
    }

    [Fact]
    public void Gradients_are_orthogonal_to_their_argument_unless_the_scale_matters()
    {
        Assert.Equal(Rational.Zero, Radial(0));
        Assert.NotEqual(Rational.Zero, Radial(0.25));

        static Rational Radial(double ridge)
        {
            Rational[] w = Draw.Array<Rational>(Dimension, 6);
            Rational[] gradient = new Rational[Dimension];
            new RayleighQuotients<Rational>(Symmetric<Rational>().Elements, Dimension, Rational.FromDyadic(ridge)).Gradient(0, w, gradient);
            return MatrixAlgebra.Dot<Rational>(w, gradient);
        }
    }

    [Fact]
    public void A_step_shrinks_and_then_descends()
    {
        Rational[] w = Draw.Array<Rational>(Dimension, 6);
        Rational[] gradient = new Rational[Dimension];
        RayleighQuotients<Rational> loss = new(Symmetric<Rational>().Elements, Dimension, Rational.Zero);
        loss.Gradient(0, w, gradient);
        (Rational rho, Rational eta) = (new(7, 8), new(1, 3));
        Rational[] expected = [.. w.Select((weight, index) => (rho * weight) - (eta * gradient[index]))];
        DecayedDescent.Step<Rational, ArrayMemory<Rational>, RayleighQuotients<Rational>>(loss, 0, w, new Rational[Dimension], Dimension, rho, eta);
        Assert.Equal(expected, w);
    }
}
