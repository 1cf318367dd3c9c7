using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Cli.Tests.Report;

/// <summary>A claim whose every text tries to be markup, with a rate, a trajectory and a snapshot to be drawn.</summary>
public sealed class HostileClaim : Claim<FakeRecipe>, IAnalytic<FakeRecipe>, IRate<FakeRecipe>, IGolden<FakeRecipe>
{
    public const string Markup = "</p><script>alert(1)</script> & <b onclick='x'> \"quoted\" \u0001 ]]> {{body}}";

    public override string Id => "hostile-claim";

    public override string Subject => "fakes & <others>";

    private static readonly Inequality Bound = new(Markup, Markup) { Unbounded = Markup };
    private static readonly Order Rate = new(Markup, Markup);

    public override string Words => Markup;

    public override IReadOnlyList<Part> Parts => [Bound, Rate];

    public override string Reason => Markup;

    public override string Notes => Markup;

    public override string Source => Markup;

    public override Gen<FakeRecipe> Recipes => Gen.Constant(new FakeRecipe());

    public override FakeRecipe Canonical => new();

    public override Effort Effort => new(Rates: 77);

    public override IReadOnlyList<Assumption<FakeRecipe>> Assumptions => [new(Markup, recipe => recipe)];

    public IEnumerable<Measurement<T>> Measure<T>(FakeRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
        Enumerable.Range(1, 8).Select(step => Bound.AtMost(T.FromDyadic(step), T.FromDyadic(2 * step), T.Zero, step));

    public IEnumerable<Series<T>> Trace<T>(FakeRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
        [Rate.Along(Abscissa.Power, [1, 2, 4, 8], [.. new[] { 8.0, 4, 2, 1 }.Select(T.FromDyadic)], -T.One, T.Zero)];

    public IEnumerable<Quantity<T>> Snapshot<T>(FakeRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
        Enumerable.Range(1, 4).Select(step => new Quantity<T>(Markup, step, T.FromDyadic(step), T.One, Markup));

    public IEnumerable<ExactQuantity> ExactSnapshot(FakeRecipe recipe) => [new(Markup + " exact", 1, Markup)];

    public static ClaimEvidence Evidence => new()
    {
        Id = "hostile-claim",
        Status = "proved",
        Verdict = Verdict.Refuted,
        Reason = Markup,
        Agrees = false,
        Trials = 10,
        WorstRatio = double.PositiveInfinity,
        Parts = [new(Markup, "sampled", "Rate", 10, 9, 1, 1, 2, double.PositiveInfinity, 1, 1, [1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 4])],
        Assumptions = [new(Markup, true, 10, 3, 0.5, Markup, "sampled", Markup)],
        Evidence = [new("sampled", Markup, 10, 1, Markup)],
        Golden = GoldenState.Differs,
        Seed = 1,
        Replay = [Markup],
        Explanation = [Markup],
    };
}
