using Theorems.Checking.Devices;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

/// <summary>A device that is none: it carries programs out here. With a fault, it stands for a device whose results are not ours.</summary>
internal class Interpreter(Func<double, double>? fault = null) : Accelerator
{
    public override string Name => "interpreter";

    public override string Description => "programs as data, on this processor";

    public int Launches { get; private set; }

    public override T[][] Run<T>(DrawnProgram program, ulong seed, long firstTrial, int trials)
    {
        Launches++;
        return [.. Enumerable.Range(0, trials).Select(trial => program.Program.Run(program.Draw<T>(seed, firstTrial + trial)).Select(Faulty).ToArray())];
    }

    public override T[][] Descend<T>(DescentBatch batch) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
    }

    private T Faulty<T>(T output)
        where T : struct, IReal<T> => fault is null ? output : T.FromDyadic(fault(output.ToDouble()));
}

/// <summary>A device whose compiler joins products and sums, as compilers of GPU code do if they are let.</summary>
internal sealed class Contracting : Interpreter
{
    public override T[][] Run<T>(DrawnProgram program, ulong seed, long firstTrial, int trials) => [.. Enumerable.Range(0, trials).Select(trial =>
        program.Program.Run(program.Draw<Contracted<Float64>>(seed, firstTrial + trial)).Select(output => T.FromDyadic(output.ToDouble())).ToArray())];
}
