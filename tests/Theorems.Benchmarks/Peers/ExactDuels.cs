using System.Numerics;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Exact arithmetic against big integers used in the plainest way: gradient descent on small least-squares problems.</summary>
internal static class ExactDuels
{
    private const int Rows = 4;
    private const int Columns = 6;
    private const int Steps = 5;
    private const int Problems = 16;

    public static IEnumerable<Duel> Of()
    {
        Descents<Rational> fractions = new(1);
        Descents<PlainFraction> plainFractions = new(1);
        yield return new(
            "fractions against big integers", fractions.Run, plainFractions.Run,
            () => fractions.Weights.SelectMany(weight => new[] { weight.Numerator, weight.Denominator })
                .SequenceEqual(plainFractions.Weights.SelectMany(weight => new[] { weight.Numerator, weight.Denominator })) ? null : "the fractions", null);
        Descents<PrimeField> residues = new(64);
        Descents<PlainResidue> plainResidues = new(64);
        yield return new(
            "prime field against big integers", residues.Run, plainResidues.Run,
            () => residues.Weights.Select(weight => (BigInteger)weight.Value).SequenceEqual(plainResidues.Weights.Select(weight => weight.Value))
                ? null
                : "the residues",
            null);
    }

    private sealed class Descents<T>(int passes)
        where T : struct, IField<T>
    {
        private readonly T[][] _matrices = [.. Enumerable.Range(0, Problems).Select(problem => Drawn.Matrix<T>(5, problem, Rows, Columns).Elements)];
        private readonly T[][] _targets = [.. Enumerable.Range(0, Problems).Select(problem => Drawn.Matrix<T>(6, problem, 1, Rows).Elements)];
        private readonly T _stepSize = T.One / T.FromDyadic(48);

        public List<T> Weights { get; } = [];

        public double Run() => Statistics.Seconds(() =>
        {
            for (int pass = 0; pass < passes; pass++)
            {
                Weights.Clear();
                for (int problem = 0; problem < Problems; problem++)
                {
                    T[] weights = new T[Columns];
                    Array.Fill(weights, T.Zero);
                    LeastSquares.GradientDescent<T, ArrayMemory<T>>(
                        _matrices[problem], Rows, Columns, _targets[problem], _stepSize, Steps, weights, new T[Columns]);
                    Weights.AddRange(weights);
                }
            }
        });
    }
}
