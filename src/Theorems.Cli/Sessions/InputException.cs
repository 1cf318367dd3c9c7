namespace Theorems.Cli.Sessions;

/// <summary>Something that the user gave cannot be used; the message is one sentence that says what, where and what to do.</summary>
internal sealed class InputException(string sentence) : Exception(sentence);
