using ILGPU;
using ILGPU.Runtime;
using Theorems.Checking.Devices;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Ilgpu;

// The kernels whose bodies run on the device as they are.
internal sealed partial class IlgpuAccelerator
{
    private T[][] Descend<TDevice, T>(DescentBatch batch)
        where TDevice : unmanaged, IReal<TDevice>
        where T : unmanaged
    {
        lock (_gate)
        {
            using MemoryBuffer1D<TDevice, Stride1D.Dense> matrices = _accelerator.Allocate1D<TDevice>((long)batch.Rows * batch.Columns * batch.Trials);
            using MemoryBuffer1D<TDevice, Stride1D.Dense> targets = _accelerator.Allocate1D<TDevice>((long)batch.Rows * batch.Trials);
            using MemoryBuffer1D<TDevice, Stride1D.Dense> weights = _accelerator.Allocate1D<TDevice>((long)batch.Columns * batch.Trials);
            using MemoryBuffer1D<TDevice, Stride1D.Dense> scratch = _accelerator.Allocate1D<TDevice>((long)batch.Columns * batch.Trials);
            Launch launch = new(batch.Seed, batch.FirstTrial, batch.Trials, 0);
            Descent descent = new(batch.Rows, batch.Columns, batch.Steps, batch.StepSize, Draws.Hash("A"), Draws.Hash("b"));
            switch (batch.Objective)
            {
                case DescentObjective.LeastSquares:
                    _accelerator.LoadAutoGroupedStreamKernel<
                        Index1D, Launch, Descent, ArrayView<TDevice>, ArrayView<TDevice>, ArrayView<TDevice>, ArrayView<TDevice>>(
                            DeviceKernels.LeastSquaresDescent)(batch.Trials, launch, descent, matrices.View, targets.View, weights.View, scratch.View);
                    break;
                case DescentObjective.ExponentialLoss:
                    OnMargins<TDevice, ExponentialLoss<TDevice>>()(batch.Trials, launch, descent, matrices.View, weights.View, scratch.View);
                    break;
                default:
                    OnMargins<TDevice, LogisticLoss<TDevice>>()(batch.Trials, launch, descent, matrices.View, weights.View, scratch.View);
                    break;
            }

            _accelerator.Synchronize();
            return [.. ByTrial<TDevice, T>(weights.GetAsArray1D(), batch.Trials, [.. Enumerable.Range(0, batch.Columns)])];
        }
    }

    private Action<Index1D, Launch, Descent, ArrayView<TDevice>, ArrayView<TDevice>, ArrayView<TDevice>> OnMargins<TDevice, TLoss>()
        where TDevice : unmanaged, IReal<TDevice>
        where TLoss : struct, IMarginLoss<TDevice> =>
        _accelerator.LoadAutoGroupedStreamKernel<Index1D, Launch, Descent, ArrayView<TDevice>, ArrayView<TDevice>, ArrayView<TDevice>>(
            DeviceKernels.MarginDescent<TDevice, TLoss>);
}
