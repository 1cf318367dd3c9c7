using System.Text;

namespace Theorems.Cli.Sessions;

/// <summary>The standard output or error, which may be closed, or lead to a disk that is full.</summary>
/// <param name="target">The stream itself.</param>
/// <param name="isError">
/// Whether it is the standard error: nobody can be told then, and the exit code still says how the command ended. Of the output, one sentence says so.
/// </param>
internal sealed class StandardWriter(TextWriter target, bool isError) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => target.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => target.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => target.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => target.Write(value));

    /// <inheritdoc/>
    public override void WriteLine() => Try(target.WriteLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => target.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(target.Flush);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            if (!isError)
            {
                throw new InputException(
                    $"The standard output cannot be written ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}); lead it to a place that takes text.");
            }
        }
    }
}
