namespace Theorems.Properties.LearningTheory;

/// <summary>The cases of an enumeration as they come, and the first in which the conclusion fails.</summary>
internal sealed class Cases
{
    private long _cases;
    private long _violations;
    private string? _first;

    /// <summary>One case more.</summary>
    /// <param name="holds">Whether the conclusion holds in it.</param>
    /// <param name="text">The case in words, asked for the first in which it does not.</param>
    public void Add(bool holds, Func<string> text) => Add(1, holds ? 0 : 1, text);

    /// <summary>Several cases more.</summary>
    /// <param name="cases">How many.</param>
    /// <param name="violations">In how many of them the conclusion fails.</param>
    /// <param name="text">The cases in words, asked for if the conclusion fails in one for the first time.</param>
    public void Add(long cases, long violations, Func<string> text)
    {
        _cases += cases;
        _violations += violations;
        if (violations > 0)
        {
            _first ??= text();
        }
    }

    /// <summary>What was found, of a part.</summary>
    public Census Of(Part part) => part.Counted(_cases, _violations, _first);
}
