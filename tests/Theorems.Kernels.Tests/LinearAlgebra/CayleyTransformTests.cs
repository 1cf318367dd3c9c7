using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class CayleyTransformTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Matrices_are_orthogonal_exactly(int size)
    {
        AreOrthogonal<Rational>(size);
        AreOrthogonal<PrimeField>(size);
    }

    [Fact]
    public void In_the_plane_it_is_a_rotation()
    {
        // The tangent of half the angle is the parameter: 1/2 gives the triangle 3, 4, 5.
        Matrix<Rational> turn = CayleyTransform.Orthogonal<Rational>(2, [Rational.FromDyadic(0.5)]);
        Assert.Equal([0.6, 0.8, -0.8, 0.6], turn.Elements.Select(element => element.ToDouble()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Its_own_transform_gives_the_parameters_back(int size)
    {
        // S = (I - Q)(I + Q)^-1, so S (I + Q) = I - Q.
        Rational[] parameters = Draw.Array<Rational>(CayleyTransform.Parameters(size), 3);
        Matrix<Rational> turn = CayleyTransform.Orthogonal<Rational>(size, parameters);
        Matrix<Rational> skew = new(size, size);
        int next = 0;
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                skew[row, column] = parameters[next++];
                skew[column, row] = -skew[row, column];
            }
        }

        Matrix<Rational> one = MatrixAlgebra.Identity<Rational>(size);
        Assert.Equal(one.Minus(turn).Elements, skew.Times(one.Plus(turn)).Elements);
    }

    [Fact]
    public void Rounding_is_covered_by_its_running_analysis()
    {
        Float64[] parameters = Draw.Array<Float64>(CayleyTransform.Parameters(4), 5);
        Matrix<RunningError<Float64>> analysed = CayleyTransform.Orthogonal<RunningError<Float64>>(4, [.. parameters.Select(RunningError<Float64>.Exact)]);
        Matrix<Rational> exact = CayleyTransform.Orthogonal<Rational>(4, Draw.Convert<Rational>(parameters));
        foreach ((RunningError<Float64> near, Rational right) in analysed.Elements.Zip(exact.Elements))
        {
            Assert.InRange(Math.Abs((Rational.FromDyadic(near.Value.Value) - right).ToDouble()), 0, near.Error.Value);
            Assert.InRange(near.Error.Value, 0, 1e-12);
        }
    }

    [Fact]
    public void Number_of_parameters_is_checked() =>
        Assert.Throws<ArgumentException>(() => CayleyTransform.Orthogonal<Rational>(3, [Rational.One]));

    private static void AreOrthogonal<T>(int size)
        where T : struct, IField<T>
    {
        Matrix<T> turn = CayleyTransform.Orthogonal<T>(size, Draw.Array<T>(CayleyTransform.Parameters(size), (uint)size));
        Assert.Equal(MatrixAlgebra.Identity<T>(size).Elements, turn.TransposeTimes(turn).Elements);
    }
}
