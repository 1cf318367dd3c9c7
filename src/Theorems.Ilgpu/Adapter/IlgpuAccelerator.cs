using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using Theorems.Checking.Devices;
using Theorems.Checking.Instances;
using Theorems.Numbers;
using IlgpuDevice = ILGPU.Runtime.Device;

namespace Theorems.Ilgpu;

/// <summary>An accelerator of ILGPU: programs for many trials at once, one trial a thread, each element of all trials side by side in memory.</summary>
internal sealed partial class IlgpuAccelerator : Checking.Devices.Accelerator
{
    // Registers of one launch, in bytes: beyond that, trials go in several launches.
    private const long MostBytes = 1L << 28;

    private readonly Lock _gate = new();
    private readonly Context _context;
    private readonly ILGPU.Runtime.Accelerator _accelerator;
    private readonly Dictionary<Type, Delegate> _programs = [];

    /// <summary>Opens a device of a context, which it then owns.</summary>
    public IlgpuAccelerator(string name, Context context, IlgpuDevice device)
    {
        Name = name;
        Description = device.Name;
        _context = context;
        Rounded.Register(context);
        _accelerator = device.CreateAccelerator(context);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override string Description { get; }

    /// <inheritdoc/>
    public override T[][] Run<T>(DrawnProgram program, ulong seed, long firstTrial, int trials) =>
        typeof(T) == typeof(Float32) ? Run<DeviceFloat32, T>(program, seed, firstTrial, trials)
        : typeof(T) == typeof(Float64) ? Run<DeviceFloat64, T>(program, seed, firstTrial, trials)
        : typeof(T) == typeof(DoubleDouble<Float64>) ? Run<DoubleDouble<DeviceFloat64>, T>(program, seed, firstTrial, trials)
        : throw NoSuchNumbers<T>();

    /// <inheritdoc/>
    public override T[][] Descend<T>(DescentBatch batch) =>
        typeof(T) == typeof(Float32) ? Descend<DeviceFloat32, T>(batch)
        : typeof(T) == typeof(Float64) ? Descend<DeviceFloat64, T>(batch)
        : typeof(T) == typeof(DoubleDouble<Float64>) ? Descend<DoubleDouble<DeviceFloat64>, T>(batch)
        : throw NoSuchNumbers<T>();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _accelerator.Dispose();
            _context.Dispose();
        }
    }

    private T[][] Run<TDevice, T>(DrawnProgram program, ulong seed, long firstTrial, int trials)
        where TDevice : unmanaged, IReal<TDevice>
        where T : unmanaged
    {
        List<T[]> results = new(trials);
        int most = (int)Math.Max(1, Math.Min(trials, MostBytes / (Math.Max(1, program.Program.Registers) * (long)Unsafe.SizeOf<TDevice>())));
        lock (_gate)
        {
            while (results.Count < trials)
            {
                int count = Math.Min(most, trials - results.Count);
                results.AddRange(ByTrial<TDevice, T>(Execute<TDevice>(program, seed, firstTrial + results.Count, count), count, program.Program.Outputs));
            }
        }

        return [.. results];
    }

    // From one row for each element to one array for each trial. The device's numbers are laid out as ours, so results are copied as they are.
    private static IEnumerable<T[]> ByTrial<TDevice, T>(TDevice[] buffer, int trials, IReadOnlyList<int> rows)
        where TDevice : unmanaged
        where T : unmanaged
    {
        T[] numbers = MemoryMarshal.Cast<TDevice, T>(buffer).ToArray();
        return Enumerable.Range(0, trials).Select(trial => rows.Select(row => numbers[((long)row * trials) + trial]).ToArray());
    }

    private TDevice[] Execute<TDevice>(DrawnProgram program, ulong seed, long firstTrial, int trials)
        where TDevice : unmanaged, IReal<TDevice>
    {
        (int[] table, double[] fromHost) = Inputs(program, seed, firstTrial, trials);
        using MemoryBuffer1D<int, Stride1D.Dense> code = _accelerator.Allocate1D(NotEmpty([.. program.Program.Code]));
        using MemoryBuffer1D<double, Stride1D.Dense> constants = _accelerator.Allocate1D(NotEmpty([.. program.Program.Constants]));
        using MemoryBuffer1D<int, Stride1D.Dense> inputs = _accelerator.Allocate1D(NotEmpty(table));
        using MemoryBuffer1D<double, Stride1D.Dense> numbers = _accelerator.Allocate1D(NotEmpty(fromHost));
        using MemoryBuffer1D<TDevice, Stride1D.Dense> registers = _accelerator.Allocate1D<TDevice>(Math.Max(1L, (long)program.Program.Registers * trials));
        Loaded<TDevice>()(trials, new(seed, firstTrial, trials, program.Program.Length), code.View, constants.View, inputs.View, numbers.View, registers.View);
        _accelerator.Synchronize();
        return registers.GetAsArray1D();
    }

    private ProgramLauncher<TDevice> Loaded<TDevice>()
        where TDevice : unmanaged, IReal<TDevice>
    {
        if (!_programs.TryGetValue(typeof(TDevice), out Delegate? loaded))
        {
            loaded = new ProgramLauncher<TDevice>(
                _accelerator.LoadAutoGroupedStreamKernel<
                    Index1D, Launch, ArrayView<int>, ArrayView<double>, ArrayView<int>, ArrayView<double>, ArrayView<TDevice>>(
                        DeviceKernels.RunProgram));
            _programs.Add(typeof(TDevice), loaded);
        }

        return (ProgramLauncher<TDevice>)loaded;
    }

    private delegate void ProgramLauncher<TDevice>(
        Index1D threads, Launch launch, ArrayView<int> code, ArrayView<double> constants, ArrayView<int> table,
        ArrayView<double> fromHost, ArrayView<TDevice> registers)
        where TDevice : unmanaged;

    private static NotSupportedException NoSuchNumbers<T>() => new($"{typeof(T).Name} does not run on devices; Float32, Float64 and DoubleDouble<Float64> do.");

    // What the device draws by itself is described in a table; what it cannot draw is computed here.
    private static (int[] Table, double[] FromHost) Inputs(DrawnProgram program, ulong seed, long firstTrial, int trials)
    {
        List<int> table = [];
        List<double> fromHost = [];
        foreach (DrawnInput input in program.Inputs)
        {
            // A variant of a trial draws a share of its numbers anew, which only the host knows how to do.
            DrawKind kind = Draws.Ancestor(firstTrial) == firstTrial ? input.Kind : DrawKind.Formula;
            table.AddRange(
            [
                (int)kind,
                (int)Draws.Hash(input.Stream),
                (int)Draws.Hash(FineDraws.ScaleStream(input.Stream)),
                input.Index,
                fromHost.Count / trials,
            ]);
            if (kind == DrawKind.Formula)
            {
                fromHost.AddRange(Enumerable.Range(0, trials).Select(trial => input.Formula(new Draws(seed, firstTrial + trial))));
            }
        }

        return ([.. table], [.. fromHost]);
    }

    // Buffers of no elements are not to be had everywhere.
    private static TElement[] NotEmpty<TElement>(TElement[] elements)
        where TElement : struct => elements.Length > 0 ? elements : new TElement[1];
}
