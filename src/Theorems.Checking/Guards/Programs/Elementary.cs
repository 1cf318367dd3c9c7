using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>The six elementary functions at one argument; their errors are stated with them and measured in the tests.</summary>
internal sealed class ElementaryFunctions : GuardedKernel
{
    public override string Name => "elementary-functions";

    public override string Origin => "8 units for each function: below 0.76 ulp for floats, 1e-30 for double-double";

    public override T[] Run<T>(Trial<T> trial)
    {
        T x = trial.Uniform("x", 0, -8, 8);
        T positive = trial.Uniform("positive", 0, 1 / 64.0, 8);
        return [T.Exp(x), T.Log(positive), T.Expm1(x), T.Log1p(positive), T.Logistic(x), T.Softplus(x)];
    }
}

/// <summary>The kernels of a layer of rectified units, for two unit vectors, and the angle between them.</summary>
internal sealed class ArcCosineKernels : GuardedKernel
{
    public override string Name => "arc-cosine-kernels";

    public override T[] Run<T>(Trial<T> trial)
    {
        (T[] first, T[] second) = (Unit(trial.FineVector("x", 3)), Unit(trial.FineVector("z", 3)));
        return
        [
            ArcCosine.Between<T>(first, second), ArcCosine.BothActive<T>(first, second), ArcCosine.MeanActivations<T>(first, second),
            ArcCosine.Angle(T.Abs(first[0]), T.Abs(first[1])), ArcCosine.Pi<T>(),
        ];
    }

    private static T[] Unit<T>(T[] vector)
        where T : struct, IReal<T>
    {
        T length = T.Sqrt(vector.Aggregate(T.Zero, static (sum, element) => sum + (element * element)));
        return [.. vector.Select(element => element / length)];
    }
}
