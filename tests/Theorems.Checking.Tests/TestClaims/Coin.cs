using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>A coin that shows heads with a probability of so many eighths.</summary>
internal sealed record CoinRecipe
{
    public int Eighths { get; init; } = 4;

    public bool NotANumber { get; init; }

    /// <summary>Heads come up more often than they should, by a quarter.</summary>
    public bool Biased { get; init; }
}

/// <summary>Heads come up in the claimed share of throws; wrong if the claim is off by an error.</summary>
internal sealed class Coin(double error) : TestClaim<CoinRecipe>, IStatistical<CoinRecipe>
{
    public override string Id => "coin";

    public Effort Work { get; init; } = new(Sampled: 4000);

    public override Effort Effort => Work;

    public bool NotANumber { get; init; }

    /// <summary>Every throw shows heads.</summary>
    public bool Certain { get; init; }

    /// <summary>How long each block of throws takes.</summary>
    public TimeSpan Pause { get; init; }

    public override Gen<CoinRecipe> Recipes =>
        from eighths in Gen.Choose(Certain ? 8 : 1, Certain ? 8 : 7)
        select new CoinRecipe { Eighths = eighths, NotANumber = NotANumber };

    public override CoinRecipe Canonical => new();

    /// <summary>What heads count.</summary>
    public double Heads { get; init; } = 1;

    public IReadOnlyList<Assumption<CoinRecipe>> Given { get; init; } = [new("the coin is as claimed", recipe => recipe with { Biased = true })];

    public override IReadOnlyList<Assumption<CoinRecipe>> Assumptions => Given;

    public IEnumerable<Observation<T>> Observe<T>(CoinRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Thread.Sleep(Pause);
        T probability = T.FromDyadic(recipe.Eighths / 8.0);
        T limit = recipe.Biased ? probability + T.FromDyadic(0.25) : probability;
        T heads = T.Select(trial.Unit("throw", 0) - limit, T.FromDyadic(Heads), T.Zero);
        yield return new(Letters.A, recipe.NotANumber ? heads / T.Zero * T.Zero : heads, probability + T.FromDyadic(error));
    }
}
