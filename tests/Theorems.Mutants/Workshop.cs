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

    /// <summary>Requires that kernels without a mistake, compiled in the same way, give the recorded verdicts.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public void RequireUsual(KernelCompiler compiler, IReadOnlyList<string> claims, int trials, TimeSpan patience)
    {
        foreach (string claim in claims)
        {
            (bool compiles, string? killer) = Judge(assembly => compiler.Emit(assembly), [claim], trials, patience);
            if (!compiles || killer is not null)
            {
                throw new InvalidOperationException(compiles ? $"{claim} does not give its recorded verdict on {trials} trials, even without a mistake." : "The kernels do not compile here.");
            }
        }
    }

    /// <summary>Tries one mistake: whether it compiles, and the first theorem that notices it.</summary>
    public (bool Compiles, string? Killer) Judge(Func<string, bool> emit, IReadOnlyList<string> claims, int trials, TimeSpan patience)
    {
        string bench = _free.Take();
        try
        {
            return emit(Path.Combine(bench, "Theorems.Kernels.dll"))
                ? (true, claims.FirstOrDefault(claim => Notices(bench, claim, trials, patience)))
                : (false, null);
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
    private static bool Notices(string bench, string claim, int trials, TimeSpan patience)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(bench, "theorems.dll"), "check", claim, "--trials", $"{trials}", "--threads", "1"])
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
            return true;
        }

        Task.WaitAll(output, error);
        return process.ExitCode != 0;
    }
}
