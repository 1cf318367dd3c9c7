using System.Diagnostics;
using System.Globalization;

namespace Theorems.Mutants;

/// <summary>What a worker said of one claim.</summary>
/// <param name="Usual">Whether the verdict is the recorded one.</param>
/// <param name="Reason">Why, in one sentence; how it ended, where there is no verdict.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Reached">For a recording, the numbers of the places that were reached.</param>
internal sealed record Finding(bool Usual, string Reason, double Seconds, IReadOnlyList<int> Reached);

/// <summary>A folder with the gate's own program, in which the kernels can be replaced, and the worker that runs there.</summary>
internal sealed class Bench : IDisposable
{
    private const string MostMemory = "0x60000000";

    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-gate-").FullName;
    private readonly bool _forgetful;
    private Process? _worker;

    /// <param name="forgetful">Whether the worker makes one mistake after the other.</param>
    public Bench(bool forgetful)
    {
        _forgetful = forgetful;
        foreach (string path in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(path, Path.Combine(_folder, Path.GetFileName(path)));
        }
    }

    /// <summary>The kernels that the next worker loads.</summary>
    public string Kernels => Path.Combine(_folder, "Theorems.Kernels.dll");

    /// <summary>Checks a claim under a mistake.</summary>
    public Finding Ask(string claim, int trials, int site, double scale, TimeSpan patience)
    {
        _worker ??= Start();
        try
        {
            _worker.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claim}\t{trials}\t{site}\t{scale:R}"));
            _worker.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It died before it read; the answer below says so.
        }

        Task<string?> line = _worker.StandardOutput.ReadLineAsync();
        bool inTime = line.Wait(patience);
        if (!inTime || line.Result is not { } answer)
        {
            Restart();
            return new(false, inTime ? "the program dies" : "the program does not end", 0, []);
        }

        string[] parts = answer.Split('\t');
        return new(bool.Parse(parts[1]), parts[2], double.Parse(parts[0], CultureInfo.InvariantCulture),
            [.. parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture))]);
    }

    /// <summary>Ends the worker; the next question starts another.</summary>
    public void Restart()
    {
        if (_worker is not null)
        {
            _worker.Kill(entireProcessTree: true);
            _worker.WaitForExit();
            _worker.Dispose();
            _worker = null;
        }
    }

    public void Dispose()
    {
        Restart();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Start()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(_folder, "Theorems.Mutants.dll"), "worker", .. _forgetful ? ["forgetful"] : Array.Empty<string>()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        // A mistake that asks for more and more memory must not take the machine's; and no core dumps.
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        Process worker = Process.Start(start)!;
        worker.ErrorDataReceived += (_, _) => { };
        worker.BeginErrorReadLine();
        return worker;
    }
}
