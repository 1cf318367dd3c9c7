namespace Theorems.Cli.Sessions;

/// <summary>The program of a claim threw an exception, so there is no evidence either way.</summary>
/// <param name="id">The claim.</param>
/// <param name="cause">What it threw.</param>
internal sealed class ClaimFailureException(string id, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The claim.</summary>
    public string Id => id;
}
