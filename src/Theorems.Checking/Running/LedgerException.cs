namespace Theorems.Checking.Running;

/// <summary>Finished pieces can be neither kept nor read; the message is one sentence that says what and where.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cause">What was thrown, or null.</param>
public sealed class LedgerException(string sentence, Exception? cause = null) : Exception(sentence, cause);
