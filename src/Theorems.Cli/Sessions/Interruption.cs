namespace Theorems.Cli.Sessions;

/// <summary>What Ctrl-C does: it stops at once, but never in the middle of a file.</summary>
internal static class Interruption
{
    /// <summary>Held while a finished file takes its place, so that stopping waits for it.</summary>
    public static Lock Gate { get; } = new();

    /// <summary>The terminal on which a live display has hidden the cursor, or null.</summary>
    public static TextWriter? CursorHiddenOn { get; set; }

    /// <summary>Ends the process with the exit code for an interruption.</summary>
    public static void Stop()
    {
        lock (Gate)
        {
            lock (Checking.Golden.GoldenFile.Gate)
            {
                CursorHiddenOn?.WriteLine("\u001b[?25h");
                Environment.Exit(ExitCode.Interrupted);
            }
        }
    }
}
