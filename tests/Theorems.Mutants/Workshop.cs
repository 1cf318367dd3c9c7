using System.Collections.Concurrent;
using System.Diagnostics;

namespace Theorems.Mutants;

/// <summary>Benches to try mistakes on: copies of the built program, in each of which the kernels can be replaced.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-gate-").FullName;
    private readonly BlockingCollection<string> _free = [];

    /// <param name="built">The folder of the built program.</param>
    /// <param name="benches">How many mistakes are tried at a time.</param>
    public Workshop(string built, int benches)
    {
        Benches = benches;
        for (int bench = 0; bench < benches; bench++)
        {
            string folder = Path.Combine(_folder, $"{bench}");
            Directory.CreateDirectory(folder);
            foreach (string file in Directory.EnumerateFiles(built))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            _free.Add(folder);
        }
    }

    /// <summary>How many mistakes are tried at a time.</summary>
    public int Benches { get; }

    /// <summary>Tries one mistake on one theorem, with more options; null if it does not compile.</summary>
    public Answer? Ask(Func<string, bool> emit, string claim, int trials, TimeSpan patience, params string[] more)
    {
        string bench = _free.Take();
        try
        {
            return emit(Path.Combine(bench, "Theorems.Kernels.dll")) ? Run(bench, claim, trials, patience, more) : null;
        }
        finally
        {
            _free.Add(bench);
        }
    }

    public void Dispose()
    {
        _free.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // From a folder without snapshots.
    private static Answer Run(string bench, string claim, int trials, TimeSpan patience, params string[] more)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(bench, "theorems.dll"), "check", claim, "--trials", $"{trials}", "--threads", "1", .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = bench,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return new(false, -1, "", "");
        }

        Task.WaitAll(output, error);
        return new(true, process.ExitCode, output.Result, error.Result);
    }
}

/// <summary>What a theorem's program answered.</summary>
/// <param name="Ended">Whether it ended in time.</param>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record Answer(bool Ended, int Code, string Output, string Error);
