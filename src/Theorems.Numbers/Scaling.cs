namespace Theorems.Numbers;

/// <summary>Lets a program write 2 * x and 0.5 * x over any number system; the double is taken as the exact number that it is.</summary>
public static class Scaling
{
    extension<T>(T)
        where T : struct, IField<T>
    {
        /// <summary>The multiple of a number.</summary>
        public static T operator *(double scale, T value) => T.FromDyadic(scale) * value;
    }
}
