using System.Diagnostics;

namespace Theorems.Benchmarks.Peers;

/// <summary>How long the command-line program takes from start to end, from a built tree.</summary>
internal static class StartUp
{
    /// <summary>The seconds of each of several runs.</summary>
    /// <param name="arguments">What the program is asked.</param>
    public static double[] Seconds(params string[] arguments)
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Theorems.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The built tree of this repository was not found.");
        }

        string program = Path.Combine(root, "src", "Theorems.Cli", "bin", "Release", "net10.0", "theorems.dll");
        double[] seconds = new double[9];
        for (int run = 0; run < seconds.Length; run++)
        {
            seconds[run] = Statistics.Seconds(() =>
            {
                ProcessStartInfo start = new("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, WorkingDirectory = root };
                using Process process = Process.Start(start)!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                if (process.ExitCode != 0)
                {
                    throw new InvalidOperationException($"theorems {string.Join(' ', arguments)} ended with {process.ExitCode}.");
                }
            });
        }

        return seconds;
    }
}
