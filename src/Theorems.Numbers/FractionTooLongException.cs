namespace Theorems.Numbers;

/// <summary>A fraction grew beyond the digits that <see cref="Rational.WithAtMost"/> allows.</summary>
/// <param name="bits">The most binary digits that were allowed.</param>
public sealed class FractionTooLongException(long bits) : ArithmeticException($"A fraction grew beyond {bits} binary digits.");
