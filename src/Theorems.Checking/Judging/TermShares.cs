namespace Theorems.Checking.Judging;

/// <summary>For each term of a bound that is a sum, the largest share of it that any trial needed.</summary>
/// <remarks>
/// What the residual leaves for a term, once the others are spent, is residual - (bound - term); over the term it is 1 - (bound - residual)/term. A
/// share of 1 is needed to the last bit; a term of which no trial needs anything could be left out unnoticed.
/// </remarks>
internal sealed class TermShares
{
    // As many as any bound has terms that are worth a name.
    private const int Most = 8;

    private readonly double[] _shares = new double[Most];
    private readonly long[] _trials = new long[Most];
    private int _count;

    /// <summary>The share of each term and its trial, in the order of terms; nothing for a bound without named terms.</summary>
    public IEnumerable<(double Share, long Trial)> Seen => Enumerable.Range(0, _count).Select(index => (_shares[index], _trials[index]));

    /// <summary>Adds what one trial needs of a term.</summary>
    /// <param name="index">The number of the term.</param>
    /// <param name="room">The bound less the residual.</param>
    /// <param name="term">The term.</param>
    /// <param name="trial">The trial.</param>
    public void Raise(int index, double room, double term, long trial)
    {
        while (_count <= index)
        {
            (_shares[_count], _trials[_count]) = (double.NegativeInfinity, -1);
            _count++;
        }

        if (term > 0 && double.IsFinite(term))
        {
            RaiseShare(index, Math.Min(1, 1 - (room / term)), trial);
        }
    }

    /// <summary>Adds what others saw.</summary>
    public void Merge(TermShares other)
    {
        for (int index = 0; index < other._count; index++)
        {
            Raise(index, 0, 0, -1);
            if (other._trials[index] >= 0)
            {
                RaiseShare(index, other._shares[index], other._trials[index]);
            }
        }
    }

    /// <summary>Forgets what was seen.</summary>
    public void Clear() => _count = 0;

    // Ties go to the earlier trial, so that the order of merging does not matter.
    private void RaiseShare(int index, double share, long trial)
    {
        if (share > _shares[index] || (share == _shares[index] && (_trials[index] < 0 || trial < _trials[index])))
        {
            (_shares[index], _trials[index]) = (share, trial);
        }
    }
}
