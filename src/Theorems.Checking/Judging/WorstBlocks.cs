using Theorems.Checking.Claims;

namespace Theorems.Checking.Judging;

/// <summary>What a block of trials came to in one part of a claim.</summary>
/// <param name="Index">The number of the block.</param>
/// <param name="Trial">Its worst trial.</param>
/// <param name="Ratio">The ratio of residual to bound there.</param>
internal readonly record struct WorstBlock(int Index, long Trial, double Ratio);

/// <summary>The blocks of trials with the worst ratios, for each part with a bound; the same ones in whatever order they were added and merged.</summary>
/// <param name="most">How many are kept for each part.</param>
internal sealed class WorstBlocks(int most)
{
    private readonly Dictionary<string, List<WorstBlock>> _parts = [];

    /// <summary>Adds what was seen of one block.</summary>
    public void Add(int index, Tally tally)
    {
        foreach (PartTally part in tally.Parts)
        {
            if (most > 0 && part.Origin is BoundOrigin.Rate or BoundOrigin.Rounding && part.WorstTrial >= 0)
            {
                List<WorstBlock> blocks = BlocksOf(part.Part);
                blocks.Add(new(index, part.WorstTrial, part.WorstRatio));
                if (blocks.Count >= 2 * most)
                {
                    KeepWorst(blocks);
                }
            }
        }
    }

    /// <summary>Adds what others kept of other blocks.</summary>
    public void Merge(WorstBlocks other)
    {
        foreach ((string part, List<WorstBlock> blocks) in other._parts)
        {
            List<WorstBlock> all = BlocksOf(part);
            all.AddRange(blocks);
            KeepWorst(all);
        }
    }

    /// <summary>The blocks of a part, the worst first; of equal ones the earlier first.</summary>
    public IReadOnlyList<WorstBlock> Of(string part)
    {
        // A copy, since several threads may ask.
        List<WorstBlock> blocks = [.. _parts.GetValueOrDefault(part, [])];
        KeepWorst(blocks);
        return blocks;
    }

    private List<WorstBlock> BlocksOf(string part)
    {
        if (!_parts.TryGetValue(part, out List<WorstBlock>? blocks))
        {
            blocks = [];
            _parts.Add(part, blocks);
        }

        return blocks;
    }

    private void KeepWorst(List<WorstBlock> blocks)
    {
        blocks.Sort(static (left, right) => (right.Ratio, left.Index).CompareTo((left.Ratio, right.Index)));
        blocks.RemoveRange(Math.Min(most, blocks.Count), Math.Max(0, blocks.Count - most));
    }
}
