namespace Theorems.Properties.Expressivity;

// Polynomials on the sphere, and what they are on average.
public sealed partial class FunkHecke
{
    private const int MostDegree = 8;

    // E y_1^n = (n - 1)!!/(d (d + 2) .. (d + n - 2)) for even n, on the sphere.
    private static T Moment<T>(int dimension, int power)
        where T : struct, IField<T>
    {
        T moment = power % 2 == 0 ? T.One : T.Zero;
        for (int step = 0; step < power; step += 2)
        {
            moment *= T.FromDyadic(step + 1) / T.FromDyadic(dimension + step);
        }

        return moment;
    }

    // E p(y_1) of a polynomial of one variable, by its coefficients.
    private static T Mean<T>(int dimension, T[] polynomial)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        for (int power = 0; power < polynomial.Length; power++)
        {
            sum += polynomial[power] * Moment<T>(dimension, power);
        }

        return sum;
    }

    private static T[] Product<T>(T[] left, T[] right)
        where T : struct, IField<T>
    {
        T[] product = new T[left.Length + right.Length - 1];
        for (int first = 0; first < left.Length; first++)
        {
            for (int second = 0; second < right.Length; second++)
            {
                product[first + second] += left[first] * right[second];
            }
        }

        return product;
    }

    // P_0, .., P_most by their coefficients.
    private static T[][] Gegenbauer<T>(int dimension, int most)
        where T : struct, IField<T>
    {
        List<T[]> all = [[T.One], [T.Zero, T.One]];
        for (int k = 1; k < most; k++)
        {
            T[] next = [T.Zero, .. all[k].Select(coefficient => coefficient * T.FromDyadic((2 * k) + dimension - 2))];
            for (int power = 0; power < all[k - 1].Length; power++)
            {
                next[power] -= T.FromDyadic(k) * all[k - 1][power];
            }

            all.Add([.. next.Select(coefficient => coefficient / T.FromDyadic(k + dimension - 2))]);
        }

        return [.. all];
    }

    // C(k + d - 1, d - 1) - C(k + d - 3, d - 1).
    private static long Dimensions(int dimension, int degree) =>
        Binomial(degree + dimension - 1, dimension - 1) - Binomial(degree + dimension - 3, dimension - 1);

    private static long Binomial(int from, int choose)
    {
        long result = from >= choose ? 1 : 0;
        for (int index = 1; index <= choose && result != 0; index++)
        {
            result = result * (from - choose + index) / index;
        }

        return result;
    }

    // y_1 is uniform on [-1, 1] for d = 3, so lambda_k = (1/2) integral over [0, 1] of t P_k(t).
    private static IEnumerable<Rational> RectifierEigenvalues(int most)
    {
        foreach (Rational[] polynomial in Gegenbauer<Rational>(3, most))
        {
            Rational sum = Rational.Zero;
            for (int power = 0; power < polynomial.Length; power++)
            {
                sum += polynomial[power] / Rational.FromDyadic(2 * (power + 2));
            }

            yield return sum;
        }
    }

    private static Rational ExpectedOfRectifier(int degree)
    {
        if (degree < 2 || degree % 2 == 1)
        {
            return degree == 0 ? Rational.FromDyadic(0.25) : degree == 1 ? Rational.One / Rational.FromDyadic(6) : Rational.Zero;
        }

        Rational Factorial(int number) => Enumerable.Range(1, number).Aggregate(Rational.One, (product, factor) => product * Rational.FromDyadic(factor));
        Rational size = Factorial(degree - 2) / (Rational.FromDyadic(Math.ScaleB(1, degree + 1)) * Factorial((degree / 2) - 1) * Factorial((degree / 2) + 1));
        return degree / 2 % 2 == 1 ? size : -size;
    }

    // A polynomial in d variables: a coefficient for each tuple of exponents, eight bits each.
    private sealed class Polynomial<T>(int dimension, Dictionary<ulong, T> coefficients)
        where T : struct, IField<T>
    {
        public static Polynomial<T> Constant(int dimension, T value) => new(dimension, new() { [0] = value });

        public static Polynomial<T> Linear(ReadOnlySpan<T> factors)
        {
            Dictionary<ulong, T> coefficients = [];
            for (int index = 0; index < factors.Length; index++)
            {
                coefficients[1UL << (8 * index)] = factors[index];
            }

            return new(factors.Length, coefficients);
        }

        public Polynomial<T> Plus(Polynomial<T> other)
        {
            Dictionary<ulong, T> sum = new(coefficients);
            foreach ((ulong exponents, T coefficient) in other.Coefficients)
            {
                sum[exponents] = sum.GetValueOrDefault(exponents) + coefficient;
            }

            return new(dimension, sum);
        }

        public Polynomial<T> Scaled(T factor) => new(dimension, coefficients.ToDictionary(pair => pair.Key, pair => factor * pair.Value));

        public Polynomial<T> Times(Polynomial<T> other)
        {
            Dictionary<ulong, T> product = [];
            foreach ((ulong left, T first) in coefficients)
            {
                foreach ((ulong right, T second) in other.Coefficients)
                {
                    product[left + right] = product.GetValueOrDefault(left + right) + (first * second);
                }
            }

            return new(dimension, product);
        }

        public Polynomial<T> Power(int power) =>
            Enumerable.Range(0, power).Aggregate(Constant(dimension, T.One), (product, _) => product.Times(this));

        public T At(T[] point)
        {
            T sum = T.Zero;
            foreach ((ulong exponents, T coefficient) in coefficients)
            {
                T term = coefficient;
                for (int index = 0; index < dimension; index++)
                {
                    for (int factor = 0; factor < Exponent(exponents, index); factor++)
                    {
                        term *= point[index];
                    }
                }

                sum += term;
            }

            return sum;
        }

        // Monomial by monomial: the product of all (a_i - 1)!! over d (d + 2) .. (d + |a| - 2), for even exponents a.
        public T MeanOnSphere()
        {
            T sum = T.Zero;
            foreach ((ulong exponents, T coefficient) in coefficients)
            {
                (T term, int degree) = (coefficient, 0);
                for (int index = 0; index < dimension; index++)
                {
                    int exponent = Exponent(exponents, index);
                    term *= exponent % 2 == 0 ? T.One : T.Zero;
                    for (int step = 0; step < exponent; step += 2)
                    {
                        term *= T.FromDyadic(step + 1) / T.FromDyadic(dimension + degree);
                        degree += 2;
                    }
                }

                sum += term;
            }

            return sum;
        }

        private Dictionary<ulong, T> Coefficients => coefficients;

        private static int Exponent(ulong exponents, int index) => (int)(exponents >> (8 * index) & 0xFF);
    }
}
