using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests.Kinds;

public class RateKindTests
{
    public static TheoryData<Law, int, double> Laws => new()
    {
        { Law.InverseTime, 0, 0 }, { Law.InverseTime, 16, 0 }, { Law.InverseTime, 0, 0.25 }, { Law.InverseTime, 16, 0.25 },
        { Law.InverseLogarithm, 0, 0 }, { Law.InverseLogarithm, 0, 0.0625 },
        { Law.SlowerOfTwo, 0, 0 }, { Law.SlowerOfTwo, 16, 0 }, { Law.SlowerOfTwo, 0, 0.25 },
        { Law.InverseRoot, 0, 0 }, { Law.InverseRoot, 16, 0 }, { Law.InverseRoot, 0, 0.5 },
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_right_exponent_holds(Law law, int start, double noise)
    {
        ClaimEvidence evidence = Evidence.Of(new Decay(new() { Law = law, Start = start, Noise = noise }));
        Assert.Equal((Verdict.Holds, "No violation; 1 of 1 assumptions shown necessary."), (evidence.Verdict, evidence.Reason));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal((LevelNames.Rate, 512), (level.Level, level.Cases));
        Assert.EndsWith("; a true rate fails here with probability at most 1e-9 (betting on a recipe at a time)", level.Says, StringComparison.Ordinal);
        Assert.Empty(evidence.Replay);
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_wrong_exponent_is_refuted_on_either_side(Law law, int start, double noise)
    {
        foreach (double error in new[] { -0.25, 0.25 })
        {
            Decay claim = new(new() { Law = law, Start = start, Noise = noise, Error = error });
            ClaimEvidence evidence = Evidence.Of(claim);
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            Assert.True(Assert.Single(evidence.Parts).WorstRatio > 1);
            ReplayedComparison replayed = Assert.Single(Evidence.Replay(claim, Assert.Single(evidence.Replay)));
            Assert.Equal(Outcome.Violated, replayed.Outcome);
        }
    }

    [Fact]
    public void A_right_exponent_is_not_refuted_by_chance()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            Assert.Equal(Verdict.Holds, Evidence.Of(new Decay(new() { Noise = 0.25 }), seed).Verdict);
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(16, true)]
    public void The_exponents_that_agree_are_said_and_a_wide_interval_is_called_so(int start, bool wide)
    {
        string says = Assert.Single(Evidence.Of(new Decay(new() { Start = start, Points = start == 0 ? 48 : 16 })).Evidence).Says;
        Assert.Equal(wide, says.StartsWith("(a): wide: exponents from ", StringComparison.Ordinal));
        Assert.Contains(start == 0 ? "(a): exponents from -1 to -1 agree, -1 is predicted; " : " agree, -1 is predicted; ", says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_outside_of_the_interval_that_is_said_is_refuted_and_what_lies_inside_is_not()
    {
        ClaimEvidence evidence = Evidence.Of(new Decay(new() { Noise = 0.25 }));
        string says = Assert.Single(evidence.Evidence).Says;
        double[] ends = [.. System.Text.RegularExpressions.Regex.Match(says, "from (-[0-9.]+) to (-[0-9.]+) agree").Groups.Values.Skip(1)
            .Select(end => double.Parse(end.Value, System.Globalization.CultureInfo.InvariantCulture))];
        // The ends are said to three decimals, outwards; the evidence has them whole, as deviations.
        UnseenEvidence unseen = Assert.Single(evidence.Parts).Unseen!;
        Assert.InRange(unseen.Least - 1 - ends[0], 0, 0.001);
        Assert.InRange(ends[1] - (unseen.Greatest - 1), 0, 0.001);
        foreach ((double exponent, Verdict expected) in new[]
        {
            (ends[0] - 0.001, Verdict.Refuted), (ends[0] + 0.002, Verdict.Holds), (ends[1] - 0.002, Verdict.Holds), (ends[1] + 0.001, Verdict.Refuted),
        })
        {
            Assert.Equal(expected, Evidence.Of(new Decay(new() { Noise = 0.25, Error = exponent + 1 })).Verdict);
        }
    }

    [Fact]
    public void An_exponent_between_those_of_two_kinds_of_recipes_is_refuted_and_why_is_said()
    {
        ClaimEvidence evidence = Evidence.Of(new Gallery.Deceptive.ExponentThatRecipesStraddle());
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Contains("; single recipes lie apart, on one side each; ", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_that_spans_both_exponents_says_nothing()
    {
        ClaimEvidence evidence = Evidence.Of(new Decay(new() { Start = 1 << 16, Gap = -0.125 }));
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.StartsWith("Vacuous: ", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rival_that_all_series_together_cannot_exclude_says_nothing()
    {
        // Noise widens the intervals of single series; half of them exclude the rival, but not so many that it would be refuted.
        ClaimEvidence evidence = Evidence.Of(new Decay(new() { Noise = 1, Gap = 0.03125 }));
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.Contains("; the rival is not excluded; ", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_points_or_trials_say_nothing()
    {
        Assert.StartsWith("Vacuous: (a) applies to only 0 of 512", Evidence.Of(new Decay(new() { Points = 7 })).Reason, StringComparison.Ordinal);
        Assert.StartsWith("Vacuous: ", Evidence.Of(new Decay(new()), trials: 256).Reason, StringComparison.Ordinal);
        Assert.Equal(Verdict.Holds, Evidence.Of(new Decay(new()), trials: 264).Verdict);
        Assert.Equal("No trial was run.", Evidence.Of(new Decay(new()), trials: 0).Reason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_series_that_is_no_decaying_quantity_refutes(double factor)
    {
        ClaimEvidence evidence = Evidence.Of(new Decay(new() { Factor = factor }));
        Assert.Equal((Verdict.Refuted, double.PositiveInfinity), (evidence.Verdict, evidence.Parts[0].WorstRatio));
    }

    [Fact]
    public void The_evidence_is_the_same_for_any_number_of_threads()
    {
        string expected = Evidence.Text(Evidence.Of(new Decay(new() { Noise = 0.25 }), threads: 1));
        Assert.All([2, 5], threads => Assert.Equal(expected, Evidence.Text(Evidence.Of(new Decay(new() { Noise = 0.25 }), threads: threads))));
    }
}
