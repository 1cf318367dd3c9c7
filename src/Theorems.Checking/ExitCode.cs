namespace Theorems.Checking;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    /// <summary>Every verdict is the one that the claim's recorded status calls for, and every golden snapshot matches.</summary>
    public const int Agrees = 0;

    /// <summary>Some verdict is not, some comparison is violated, or some golden snapshot differs or is missing.</summary>
    public const int Differs = 1;

    /// <summary>
    /// The command or its input cannot be used; one sentence says why. Also if the program of a claim failed: the other claims were still checked, and
    /// the evidence was still written.
    /// </summary>
    public const int BadInput = 2;

    /// <summary>Nothing differs, but some claim could not be decided.</summary>
    public const int Inconclusive = 3;

    /// <summary>Ctrl-C, by the convention of shells: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
