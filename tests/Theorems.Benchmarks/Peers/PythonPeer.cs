using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Theorems.Benchmarks.Peers;

/// <summary>A Python process that runs the peers on request: a line with a task's name in, a line with its seconds out.</summary>
/// <remarks>Inputs and answers go through files of doubles in a folder of the run.</remarks>
internal sealed class PythonPeer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-peers-").FullName;

    /// <summary>Starts it; Debian's interpreter, since its packages are what the script installs.</summary>
    public PythonPeer()
    {
        string script = Path.Combine(AppContext.BaseDirectory, "peers.py");
        string python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        ProcessStartInfo start = new(python, [script, _folder]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (string library in new[] { "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS" })
        {
            start.Environment[library] = "1";
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Gives the process numbers under a name.</summary>
    public void Give(string name, ReadOnlySpan<double> numbers) =>
        File.WriteAllBytes(Path.Combine(_folder, name), MemoryMarshal.AsBytes(numbers));

    /// <summary>Gives the process a text under a name.</summary>
    public void Give(string name, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(_folder, name), lines);

    /// <summary>Runs a task once and returns its seconds.</summary>
    /// <exception cref="InvalidOperationException">The process ended; what it lacks stands in its error output.</exception>
    public double Seconds(string task)
    {
        _process.StandardInput.WriteLine(task);
        _process.StandardInput.Flush();
        string line = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"Python gave up on '{task}'; tests/Theorems.Benchmarks/peers installs what it needs.");
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    /// <summary>The numbers that a task's last run gave.</summary>
    public double[] Answer(string task) => MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(_folder, task + ".out"))).ToArray();

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
