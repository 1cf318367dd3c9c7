using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class SequentialTestTests
{
    /// <summary>The probabilities of both decisions within so many trials, by dynamic programming over the number of successes.</summary>
    private static (double Rejected, double Accepted, double MeanTrials) Exactly(SequentialTest test, double probability, int most)
    {
        double[] mass = new double[most + 2];
        mass[0] = 1;
        (double rejected, double accepted, double mean) = (0, 0, 0);
        for (int trials = 1; trials <= most; trials++)
        {
            mean += mass.Sum();
            for (int successes = trials; successes >= 0; successes--)
            {
                double here = (mass[successes] * (1 - probability)) + (successes > 0 ? mass[successes - 1] * probability : 0);
                SequentialDecision decision = test.Decide(trials, successes);
                rejected += decision == SequentialDecision.Rejected ? here : 0;
                accepted += decision == SequentialDecision.Accepted ? here : 0;
                mass[successes] = decision == SequentialDecision.Undecided ? here : 0;
            }
        }

        return (rejected, accepted, mean);
    }

    [Theory]
    [InlineData(0.1, 0.2, 1e-3, 1e-3)]
    [InlineData(0.5, 0.6, 1e-2, 1e-4)]
    [InlineData(0.01, 0.05, 1e-6, 1e-2)]
    public void Its_error_rates_are_what_it_states_and_not_far_below(double hypothesis, double alternative, double falseAlarm, double miss)
    {
        SequentialTest test = new(hypothesis, alternative, falseAlarm, miss);
        (double alarms, double accepted, double _) = Exactly(test, hypothesis, 3000);
        (double power, double misses, double _) = Exactly(test, alternative, 3000);

        // The ratio overshoots its border by at most one step, a factor of alternative/hypothesis or (1 - hypothesis)/(1 - alternative).
        // What is undecided after 3000 trials is too rare to matter: both decisions together have the rest of the mass.
        Assert.InRange(alarms, falseAlarm * (1 - miss) * hypothesis / alternative * (power + misses), falseAlarm);
        Assert.InRange(misses, miss * (1 - falseAlarm) * (1 - alternative) / (1 - hypothesis) * (alarms + accepted), miss);
        Assert.True(power >= 1 - miss - 1e-6 && accepted >= 1 - falseAlarm - 1e-6);
    }

    [Fact]
    public void It_needs_fewer_trials_the_clearer_the_case()
    {
        SequentialTest test = new(0.1, 0.2, 1e-9, 1e-9);
        double close = Exactly(test, 0.2, 4000).MeanTrials;
        double clear = Exactly(test, 0.6, 4000).MeanTrials;
        Assert.True(clear < close / 5);
    }

    [Fact]
    public void The_first_decision_is_final()
    {
        SequentialTest test = new(0.1, 0.9, 0.01, 0.01);
        Assert.Equal(SequentialDecision.Undecided, test.Add(true));
        Assert.Equal(SequentialDecision.Undecided, test.Add(true));
        Assert.Equal(SequentialDecision.Rejected, test.Add(true));
        for (int trial = 0; trial < 100; trial++)
        {
            Assert.Equal(SequentialDecision.Rejected, test.Add(false));
        }

        Assert.Equal((3, 3), (test.Trials, test.Successes));
        SequentialTest other = new(0.1, 0.9, 0.01, 0.01);
        other.Add(false);
        other.Add(false);
        Assert.Equal(SequentialDecision.Accepted, other.Add(false));
    }

    [Theory]
    [InlineData(0, 0.5, 0.1, 0.1)]
    [InlineData(0.5, 0.5, 0.1, 0.1)]
    [InlineData(0.5, 1, 0.1, 0.1)]
    [InlineData(double.NaN, 0.5, 0.1, 0.1)]
    [InlineData(0.2, 0.5, 0, 0.1)]
    [InlineData(0.2, 0.5, 0.1, 1)]
    public void Hypotheses_that_cannot_be_told_apart_are_refused(double hypothesis, double alternative, double falseAlarm, double miss) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SequentialTest(hypothesis, alternative, falseAlarm, miss));
}
