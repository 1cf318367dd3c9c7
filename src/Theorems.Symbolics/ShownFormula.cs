namespace Theorems.Symbolics;

/// <summary>A closed form, as text.</summary>
/// <param name="Title">What it is a formula of.</param>
/// <param name="Name">The left side.</param>
/// <param name="Infix">The right side as one would type it; MathNet.Symbolics reads it back as the same expression.</param>
/// <param name="Latex">The right side for a LaTeX document.</param>
public sealed record ShownFormula(string Title, string Name, string Infix, string Latex);
