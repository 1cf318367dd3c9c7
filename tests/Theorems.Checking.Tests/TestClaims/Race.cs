using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>Two times drawn from a unit interval each.</summary>
internal sealed record RaceRecipe
{
    /// <summary>What the first one is ahead by, so that it wins with probability 1 - (1 - Lead)^2/2; behind if negative.</summary>
    public double Lead { get; init; } = 0.75;

    public bool NotANumber { get; init; }

    public bool Tied { get; init; }

    /// <summary>A number that tells recipes apart and does nothing.</summary>
    public int Number { get; init; }
}

/// <summary>The first of two is more often below the second one than not.</summary>
internal sealed class Race(RaceRecipe race) : TestClaim<RaceRecipe>, IPaired<RaceRecipe>
{
    public override string Id => "race";

    public Effort Work { get; init; } = new();

    public override Effort Effort => Work;

    /// <summary>The order of the two is the other one.</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether all races are of one recipe, so that nothing is random but the times.</summary>
    public bool OneRecipe { get; init; }

    /// <summary>Whether the trials of a recipe draw an integer that they share.</summary>
    public bool SharesIntegers { get; init; }

    public override Gen<RaceRecipe> Recipes =>
        OneRecipe ? Gen.Constant(race) : Gen.Choose(0, 1 << 20).Select(number => race with { Number = number });

    public override RaceRecipe Canonical => race;

    public IReadOnlyList<Assumption<RaceRecipe>> Given { get; init; } =
        [new("the first one is ahead", recipe => recipe with { Lead = -recipe.Lead }, Letters.A)];

    public override IReadOnlyList<Assumption<RaceRecipe>> Assumptions => Given;

    public IEnumerable<Pair<T>> Compare<T>(RaceRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T second = trial.Unit("second", 0);
        second = SharesIntegers ? second + T.FromDyadic(trial.SharedInteger("shared", 0, 1)) : second;
        T first = recipe.Tied ? second : trial.Unit("first", 0) - T.FromDyadic(recipe.Lead);
        first = recipe.NotANumber ? first / T.Zero * T.Zero : first;
        yield return Reversed ? new(Letters.A, second, first) : new(Letters.A, first, second);
    }
}
