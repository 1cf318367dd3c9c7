namespace Theorems.Checking.Running;

/// <summary>A piece of a run: a range of the independent batches of one step of one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Step">The step, such as a level of evidence.</param>
/// <param name="Number">The number of the piece, from 0.</param>
/// <param name="Of">Into how many pieces the step is divided, which follows from its batches alone.</param>
public readonly record struct PieceName(string Claim, string Step, int Number, int Of)
{
    /// <summary>Into how many pieces a step is divided at most.</summary>
    public const int Most = 64;

    /// <inheritdoc/>
    public override string ToString() => $"{Claim}, {Step}, {Number + 1} of {Of}";
}
