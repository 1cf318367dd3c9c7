namespace Theorems.Kernels.Learning;

/// <summary>A deterministic rule that makes a hypothesis of a labelled sample.</summary>
public enum LearningRule
{
    /// <summary>Seen points keep their labels, others get the one that most distinct seen points have (0 if none has).</summary>
    MemoriseMajority,

    /// <summary>Each point gets the label of the nearest seen one, of the left one if two are.</summary>
    NearestNeighbour,

    /// <summary>All labels are 0.</summary>
    Constant,

    /// <summary>All labels are the sum modulo 2 of those seen.</summary>
    Parity,

    /// <summary>Seen points get the other label, others 0.</summary>
    AntiMemorise,
}
