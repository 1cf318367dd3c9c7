using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Shares of experts, their potential and the mixed loss of a round, whose identity is that the potential rises by it.</summary>
internal sealed class ExpertShares : GuardedKernel
{
    private const int Experts = 5;

    public override string Name => "multiplicative-weights";

    public override string Identity => "sum p = 1; potential(L + l) = potential(L) + mixed loss of l";

    public override T[] Run<T>(Trial<T> trial)
    {
        (T[] before, T[] losses, T[] after, T rate) = Draw(trial);
        T[] shares = MultiplicativeWeights.Shares<T>(before, rate);
        return
        [
            .. shares, MultiplicativeWeights.Potential<T>(before, rate), MultiplicativeWeights.Potential<T>(after, rate),
            MultiplicativeWeights.MixedLoss<T>(shares, losses, rate),
        ];
    }

    public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) =>
    [
        outputs[..Experts].Aggregate((sum, share) => sum + share) - RunningError<T>.One,
        outputs[Experts + 1] - outputs[Experts] - outputs[Experts + 2],
    ];

    private static (T[] Before, T[] Losses, T[] After, T Rate) Draw<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] before = [.. Enumerable.Range(0, Experts).Select(index => trial.Uniform("before", index, 0, 4))];
        T[] losses = [.. Enumerable.Range(0, Experts).Select(index => trial.Uniform("loss", index, 0, 1))];
        return (before, losses, [.. before.Zip(losses, (sum, loss) => sum + loss)], trial.Uniform("eta", 0, 1 / 4.0, 2));
    }
}

/// <summary>Three steps of stochastic gradient descent on logistic losses.</summary>
internal sealed class OnePassSteps : GuardedKernel
{
    private const int Steps = 3;
    private const int Dimension = 4;

    public override string Name => "one-pass";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> points = trial.NormalMatrix("z", Steps, Dimension);
        T[] weights = new T[Dimension];
        List<T> outputs = [];
        for (int step = 0; step < Steps; step++)
        {
            T threshold = trial.Uniform("theta", step, 0, 2);
            outputs.Add(OnePass.Margin<T>(points.Row(step), threshold, weights));
            outputs.Add(OnePass.Step<T, LogisticLoss<T>>(default, T.FromDyadic(0.25), points.Row(step), threshold, weights));
        }

        return [.. outputs, .. weights];
    }
}

/// <summary>Contrastive losses of two classes on four points, and those of their mean classifier.</summary>
internal sealed class ContrastiveSums : GuardedKernel
{
    private const int Points = 4;

    public override string Name => "contrastive-loss";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> features = trial.NormalMatrix("f", Points, 2);
        (T[] own, T[] other) = (Draw(trial, "own"), Draw(trial, "other"));
        T[] triples = ContrastiveLoss.OfTriples(features, Loss);
        return
        [
            .. triples, ContrastiveLoss.Contrast<T>(triples, own, other), ContrastiveLoss.OfMeans<T>(features, Loss, own, other),
        ];

        static T Loss(T score) => T.Softplus(-score);
    }

    private static T[] Draw<T>(Trial<T> trial, string stream)
        where T : struct, IReal<T> => [.. Enumerable.Range(0, Points).Select(index => trial.Uniform(stream, index, 1 / 16.0, 1))];
}
