using Theorems.Checking.Devices;
using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Ilgpu.Tests;

/// <summary>Devices give the bits that this processor gives.</summary>
public class SameBitsTests(UsableDevices devices) : IClassFixture<UsableDevices>
{
    private const ulong Seed = 3;

    public static TheoryData<string> Names => UsableDevices.Names;

    public static TheoryData<string, DescentObjective> Descents
    {
        get
        {
            TheoryData<string, DescentObjective> descents = [];
            foreach (string name in DeviceCatalogue.Find().Where(entry => entry.Open is not null).Select(entry => entry.Name))
            {
                foreach (DescentObjective objective in Enum.GetValues<DescentObjective>())
                {
                    descents.Add(name, objective);
                }
            }

            return descents;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_guarded_kernel_has_the_recorded_bits_in_every_number_system(string name)
    {
        foreach (GuardedKernel kernel in GuardedKernels.All)
        {
            foreach (string system in DeviceGuard.NumberSystems)
            {
                KernelEvidence? there = DeviceGuard.Guard(kernel, system, devices[name]);
                KernelEvidence? here = KernelGuard.Guard(kernel, system);
                Assert.Equal(here is null, there is null);
                Assert.Equal(here is null ? null : here with { Device = name }, there);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Descents))]
    public void A_body_that_runs_as_it_is_draws_its_instances_and_descends_as_here(string name, DescentObjective objective)
    {
        Compare<Float64>(devices[name], objective);
        Compare<Float32>(devices[name], objective);
        Compare<DoubleDouble<Float64>>(devices[name], objective);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Variants_of_trials_are_drawn_as_here(string name)
    {
        long variant = Draws.Variant(17, 5)!.Value;
        DrawnProgram program = DrawnProgram.Of<Float64>(Seed, variant, trial => [trial.Normal("x", 0), trial.Fine("y", 1), trial.Unit("z", 2)]);
        Assert.Equal(program.Program.Run(program.Draw<Float64>(Seed, variant)), devices[name].Run<Float64>(program, Seed, variant, 1)[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void More_trials_than_one_launch_holds_are_all_run(string name)
    {
        // 600 registers of 16 bytes for 30,000 trials exceed the 256 MiB of one launch.
        DrawnProgram program = DrawnProgram.Of<DoubleDouble<Float64>>(Seed, 0, trial => trial.NormalVector("x", 600));
        DoubleDouble<Float64>[][] outputs = devices[name].Run<DoubleDouble<Float64>>(program, Seed, 0, 30_000);
        Assert.Equal(30_000, outputs.Length);
        Assert.Equal(program.Draw<DoubleDouble<Float64>>(Seed, 29_999), outputs[29_999]);
    }

    private static void Compare<T>(Accelerator device, DescentObjective objective)
        where T : unmanaged, IReal<T>
    {
        DescentBatch batch = new(objective, 7, 5, 1 / 64.0, 20, Seed, 100, 64);
        T[][] there = device.Descend<T>(batch);
        Assert.Equal(batch.Trials, there.Length);
        for (int trial = 0; trial < batch.Trials; trial++)
        {
            Assert.Equal(Here(batch, new GridTrial<T>(Seed, batch.FirstTrial + trial)), there[trial]);
        }
    }

    private static T[] Here<T>(DescentBatch batch, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] matrix = trial.NormalVector("A", batch.Rows * batch.Columns);
        T[] weights = new T[batch.Columns];
        T[] scratch = new T[batch.Columns];
        T stepSize = T.FromDyadic(batch.StepSize);
        switch (batch.Objective)
        {
            case DescentObjective.LeastSquares:
                LeastSquares.GradientDescent<T, ArrayMemory<T>>(
                    matrix, batch.Rows, batch.Columns, trial.NormalVector("b", batch.Rows), stepSize, batch.Steps, weights, scratch);
                break;
            case DescentObjective.ExponentialLoss:
                SeparableClassification.GradientDescent<T, ArrayMemory<T>, ExponentialLoss<T>>(
                    matrix, batch.Rows, batch.Columns, default, stepSize, batch.Steps, weights, scratch);
                break;
            default:
                SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(
                    matrix, batch.Rows, batch.Columns, default, stepSize, batch.Steps, weights, scratch);
                break;
        }

        return weights;
    }
}
