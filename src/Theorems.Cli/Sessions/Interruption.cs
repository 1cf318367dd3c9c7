using Theorems.Checking.Golden;

namespace Theorems.Cli.Sessions;

/// <summary>What Ctrl-C does: it stops at once, but never in the middle of a file.</summary>
internal static class Interruption
{
    /// <summary>The terminal on which a live display has hidden the cursor, or null.</summary>
    public static TextWriter? CursorHiddenOn { get; set; }

    /// <summary>What is said at the end, such as how much was finished; null for nothing.</summary>
    public static Action? LastWords { get; set; }

    /// <summary>Ends the process with the exit code for an interruption.</summary>
    public static void Stop()
    {
        lock (WholeFile.Gate)
        {
            CursorHiddenOn?.WriteLine("\u001b[?25h");
            LastWords?.Invoke();
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}
