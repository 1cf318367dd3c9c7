namespace Theorems.Properties.Landscape;

/// <summary>Automatic differentiation that breaks ties by a direction returns a gradient; with a fixed slope at kinks it need not.</summary>
/// <param name="most">The longest programs of two inputs.</param>
public sealed class DirectionalAutodiff(int most = 3) : Theorem<DirectionalAutodiff.Recipe>,
    IExhaustive<DirectionalAutodiff.Recipe>, IGolden<DirectionalAutodiff.Recipe>
{
    // Kinks of so short a program are orthogonal to integers up to 16, so (1, v) and its neighbours lie on the same side of each.
    private const long Far = 1 << 20;

    public override string Words =>
        "Automatic differentiation of a program of rectified units that takes, at each tie, the side to which a generic direction leads, returns an element of "
        + "Clarke's subdifferential, also where no chain rule holds.";

    public override string Setting => """
        f: a program of relu, sums and negatives, without constants, in d inputs; x = 0, where everything ties; v a direction
        g = what is returned: the derivative along the branches that x + 0 v takes
        """;

    private static readonly Enumeration Element = new(
        "(a) element", "d = 1: g lies between both one-sided slopes of f at 0, which is Clarke's subdifferential");
    private static readonly Enumeration Ends = new("(b) ends", "d = 1: v = 1 and v = -1 return the slope to the right and to the left");
    private static readonly Enumeration Gradient = new(
        "(c) gradient", "d = 2: g = grad f(x + h v) for all small h > 0, so g is an element of Clarke's subdifferential");

    public override IReadOnlyList<Part> Parts => [Element, Ends, Gradient];

    /// <summary>All programs of a length, and how ties are decided.</summary>
    public sealed record Recipe
    {
        /// <summary>The number d of inputs, 1 or 2.</summary>
        public int Inputs { get; init; } = 1;

        /// <summary>The number of instructions.</summary>
        public int Length { get; init; } = 3;

        /// <summary>How a tie is decided.</summary>
        public KinkRule Rule { get; init; } = KinkRule.ByDirection;

        /// <summary>Whether v meets no kink; otherwise it is 0.</summary>
        public bool IsGeneric { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("ties are decided by the direction (slope 0 instead)", recipe => WithRule(recipe, KinkRule.Zero), Breaks: Element),
        new("ties are decided by the direction (slope 1/2 instead)", recipe => WithRule(recipe, KinkRule.Half), Breaks: Element),
        new("ties are decided by the direction (slope 1 instead)", recipe => WithRule(recipe, KinkRule.One), Breaks: Element),
        new("v is generic (zero instead)", recipe => recipe with { Inputs = 1, Length = Math.Max(5, recipe.Length), IsGeneric = false }, Breaks: Element),
    ];

    // The shortest programs that tell have five instructions.
    private static Recipe WithRule(Recipe recipe, KinkRule rule) => recipe with { Inputs = 1, Length = Math.Max(5, recipe.Length), Rule = rule };

    public IEnumerable<Recipe> Domain =>
    [
        .. Enumerable.Range(1, 5).Select(length => new Recipe { Length = length }),
        .. Enumerable.Range(1, most).Select(length => new Recipe { Inputs = 2, Length = length }),
    ];

    public override Claim WithSlowParts() => new DirectionalAutodiff(most: 4);

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe is { Inputs: 1 or 2, Length: >= 1 and <= 6 };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial) =>
        recipe.Inputs == 1 ? OfOneInput(recipe) : [OfTwoInputs(recipe)];

    private static IEnumerable<Census> OfOneInput(Recipe recipe)
    {
        (long cases, long outside, long wrong, string? first, string? firstWrong) = (0, 0, 0, null, null);
        long direction = recipe.IsGeneric ? RectifiedPrograms.Unit : 0;
        foreach (RectifiedInstruction[] program in RectifiedPrograms.All(1, recipe.Length))
        {
            long forwards = RectifiedPrograms.GradientAtOrigin(program, recipe.Rule, direction).First;
            long backwards = RectifiedPrograms.GradientAtOrigin(program, recipe.Rule, -direction).First;
            cases++;
            if (!RectifiedPrograms.IsInClarkeSet(program, forwards))
            {
                outside++;
                first ??= $"{RectifiedPrograms.Text(program, 1)}: {RectifiedPrograms.Text(forwards)}";
            }

            if ((backwards, forwards) != RectifiedPrograms.SlopesAtOrigin(program))
            {
                wrong++;
                firstWrong ??= $"{RectifiedPrograms.Text(program, 1)}: {RectifiedPrograms.Text(backwards)} and {RectifiedPrograms.Text(forwards)}";
            }
        }

        yield return Element.Counted(cases, outside, first);
        yield return Ends.Counted(cases, wrong, firstWrong);
    }

    // Against differences of exact values at v, near which f is linear.
    private static Census OfTwoInputs(Recipe recipe)
    {
        (long cases, long wrong, string? first) = (0, 0, null);
        (long x, long y) = (RectifiedPrograms.Unit, Far);
        foreach (RectifiedInstruction[] program in RectifiedPrograms.All(2, recipe.Length))
        {
            (long First, long Second) returned = RectifiedPrograms.GradientAtOrigin(program, recipe.Rule, x, y);
            long value = RectifiedPrograms.Value(program, x, y);
            (long, long) expected = (
                RectifiedPrograms.Value(program, x + RectifiedPrograms.Unit, y) - value,
                RectifiedPrograms.Value(program, x, y + RectifiedPrograms.Unit) - value);
            cases++;
            if (returned != expected)
            {
                wrong++;
                first ??= $"{RectifiedPrograms.Text(program, 2)}: ({RectifiedPrograms.Text(returned.First)}, {RectifiedPrograms.Text(returned.Second)})";
            }
        }

        return Gradient.Counted(cases, wrong, first);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    // How often a fixed slope leaves Clarke's interval, by length and by slope; and relu(x) - relu(-x), which is x.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        RectifiedInstruction[] identity = [new('r', 0), new('-', 0), new('r', 2), new('-', 3), new('+', 1, 4)];
        foreach (KinkRule rule in Enum.GetValues<KinkRule>())
        {
            yield return new(
                $"slope of relu(x) - relu(-x) at 0 by the rule {rule}", 0,
                RectifiedPrograms.Text(RectifiedPrograms.GradientAtOrigin(identity, rule, RectifiedPrograms.Unit).First));
            foreach (int length in Enumerable.Range(1, 5))
            {
                IEnumerable<RectifiedInstruction[]> outside = RectifiedPrograms.All(1, length)
                    .Where(program => !RectifiedPrograms.IsInClarkeSet(
                        program, RectifiedPrograms.GradientAtOrigin(program, rule, RectifiedPrograms.Unit).First));
                yield return new($"programs of one input outside of Clarke's interval by the rule {rule}", length, $"{outside.Count()}");
            }
        }

        foreach (int terms in new[] { 2, 3 })
        {
            (int all, int outside, int smooth, int wrong) = SumsOfRectifiers(terms);
            yield return new(
                "sums of terms c relu(a x), c and a from -2, -1, 1, 2: all, outside with slope 0, smooth, wrong", terms,
                $"{all}, {outside}, {smooth}, {wrong}");
        }
    }

    // The functions sum c_k relu(a_k x): how many there are, how many leave the interval with slope 0, how many have a derivative, and of these how many
    // err.
    private static (int All, int Outside, int Smooth, int Wrong) SumsOfRectifiers(int terms)
    {
        int[] numbers = [-2, -1, 1, 2];
        (int Factor, int Scale)[] choices = [.. from factor in numbers from scale in numbers select (factor, scale)];
        (int all, int outside, int smooth, int wrong) = (0, 0, 0, 0);
        foreach (int[] chosen in Multisets(choices.Length, terms))
        {
            all++;
            int right = chosen.Sum(index => choices[index].Factor * Math.Max(0, choices[index].Scale));
            int left = chosen.Sum(index => choices[index].Factor * Math.Min(0, choices[index].Scale));
            // With slope 0 at the kink every term is flat.
            bool isOutside = Math.Min(left, right) > 0 || Math.Max(left, right) < 0;
            outside += isOutside ? 1 : 0;
            smooth += left == right ? 1 : 0;
            wrong += left == right && left != 0 ? 1 : 0;
        }

        return (all, outside, smooth, wrong);
    }

    private static IEnumerable<int[]> Multisets(int choices, int size) => size == 0
        ? [[]]
        : from rest in Multisets(choices, size - 1)
          from next in Enumerable.Range(rest.Length == 0 ? 0 : rest[^1], choices - (rest.Length == 0 ? 0 : rest[^1]))
          select (int[])[.. rest, next];
}
