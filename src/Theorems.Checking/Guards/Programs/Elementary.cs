using Theorems.Checking.Instances;

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
