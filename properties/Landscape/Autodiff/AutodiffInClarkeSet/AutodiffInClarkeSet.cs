namespace Theorems.Properties.Landscape;

/// <summary>That automatic differentiation with slope 0 at kinks stays within Clarke's subdifferential: refuted by a program that computes x.</summary>
public sealed class AutodiffInClarkeSet : Theorem<AutodiffInClarkeSet.Recipe>, IExhaustive<AutodiffInClarkeSet.Recipe>
{
    public override string Words =>
        "Where a program of rectified units has no derivative, frameworks that take 0 as the slope of a kink return an element of its subdifferential.";

    public override string Setting => "f: a program of relu, sums and negatives, without constants, in one input x; g = its derivative at 0 with relu'(0) = 0";

    private static readonly Enumeration Element = new("subdifferential", "g lies between both one-sided slopes of f at 0");
    private static readonly Enumeration Derivative = new("derivative", "g = f'(0) where f has a derivative at 0");

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [Element, Derivative];

    /// <summary>All programs of a length.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of instructions.</summary>
        public int Length { get; init; } = 5;
    }

    public IEnumerable<Recipe> Domain => Enumerable.Range(1, 5).Select(length => new Recipe { Length = length });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.Length is >= 1 and <= 6;

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        (long cases, long outside, long smooth, long wrong, string? first, string? firstWrong) = (0, 0, 0, 0, null, null);
        foreach (RectifiedInstruction[] program in RectifiedPrograms.All(1, recipe.Length))
        {
            long returned = RectifiedPrograms.GradientAtOrigin(program, KinkRule.Zero, RectifiedPrograms.Unit).First;
            (long left, long right) = RectifiedPrograms.SlopesAtOrigin(program);
            cases++;
            if (!RectifiedPrograms.IsInClarkeSet(program, returned))
            {
                outside++;
                first ??= $"{RectifiedPrograms.Text(program, 1)}: {RectifiedPrograms.Text(returned)}, "
                    + $"but {RectifiedPrograms.Text(left)} to the left and {RectifiedPrograms.Text(right)} to the right";
            }

            smooth += left == right ? 1 : 0;
            if (left == right && returned != right)
            {
                wrong++;
                firstWrong ??= $"{RectifiedPrograms.Text(program, 1)}: {RectifiedPrograms.Text(returned)}, not {RectifiedPrograms.Text(right)}";
            }
        }

        yield return Element.Counted(cases, outside, first);
        yield return Derivative.Counted(smooth, wrong, firstWrong);
    }
}
