namespace Theorems.Checking.Judging;

/// <summary>What a sequential test says so far.</summary>
public enum SequentialDecision
{
    /// <summary>More trials are needed.</summary>
    Undecided,

    /// <summary>The alternative is rejected: the probability is not as large as that.</summary>
    Accepted,

    /// <summary>The null hypothesis is rejected.</summary>
    Rejected,
}

/// <summary>Wald's sequential probability ratio test of a success probability, for where no sample size can be fixed beforehand.</summary>
/// <remarks>
/// Wald (1945). The likelihood ratio of the alternative to the null hypothesis is a martingale of mean 1 under the null hypothesis, so it ever reaches
/// 1/a with probability at most a (Ville 1939), whenever one looks; its reciprocal gives the same for misses. QuickCheck's checkCoverage decides
/// coverage so, at a certainty of 10^9. The first decision is final.
/// </remarks>
public sealed class SequentialTest
{
    private readonly double _success;
    private readonly double _failure;
    private readonly double _upper;
    private readonly double _lower;

    /// <summary>Starts a test.</summary>
    /// <param name="hypothesis">The success probability of the null hypothesis, above 0.</param>
    /// <param name="alternative">The one of the alternative, above the other and below 1.</param>
    /// <param name="falseAlarm">With what probability the null hypothesis is rejected at most, if it is true.</param>
    /// <param name="miss">With what probability it is accepted at most, if the alternative is true.</param>
    public SequentialTest(double hypothesis, double alternative, double falseAlarm, double miss)
    {
        if (!(0 < hypothesis && hypothesis < alternative && alternative < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(alternative), "The probabilities must satisfy 0 < hypothesis < alternative < 1.");
        }

        if (!(falseAlarm is > 0 and < 1) || !(miss is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(falseAlarm), "The levels must lie between 0 and 1.");
        }

        _success = Math.Log(alternative / hypothesis);
        _failure = Math.Log((1 - alternative) / (1 - hypothesis));
        _upper = -Math.Log(falseAlarm);
        _lower = Math.Log(miss);
    }

    /// <summary>The decision so far.</summary>
    public SequentialDecision Decision { get; private set; }

    /// <summary>The trials up to the decision.</summary>
    public long Trials { get; private set; }

    /// <summary>The successes among them.</summary>
    public long Successes { get; private set; }

    /// <summary>Adds a trial; once there is a decision nothing changes it.</summary>
    public SequentialDecision Add(bool success)
    {
        if (Decision == SequentialDecision.Undecided)
        {
            Trials++;
            Successes += success ? 1 : 0;
            Decision = Decide(Trials, Successes);
        }

        return Decision;
    }

    /// <summary>What a number of trials with so many successes says, if it was undecided before.</summary>
    public SequentialDecision Decide(long trials, long successes)
    {
        double logarithm = (successes * _success) + ((trials - successes) * _failure);
        return logarithm >= _upper ? SequentialDecision.Rejected
            : logarithm <= _lower ? SequentialDecision.Accepted
            : SequentialDecision.Undecided;
    }
}
