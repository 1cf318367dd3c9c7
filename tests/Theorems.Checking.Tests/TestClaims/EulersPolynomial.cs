using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>Ten consecutive arguments.</summary>
internal sealed record DecadeRecipe
{
    public int First { get; init; }

    public int Constant { get; init; } = 41;
}

/// <summary>n^2 + n + 41 is prime for n = 0 .. limit - 1: true up to 40, and false for n = 40.</summary>
internal sealed class EulersPolynomial(int limit) : TestClaim<DecadeRecipe>, IExhaustive<DecadeRecipe>
{
    public override string Id => "eulers-polynomial";

    public override Gen<DecadeRecipe> Recipes => Gen.Constant(Canonical);

    public override DecadeRecipe Canonical => new();

    /// <summary>How long each piece takes.</summary>
    public TimeSpan Pause { get; init; }

    public Part? Breaks { get; init; }

    public override IReadOnlyList<Assumption<DecadeRecipe>> Assumptions =>
        [new("the constant is 41", recipe => recipe with { Constant = 40 }, Breaks)];

    public IEnumerable<DecadeRecipe> Domain =>
        Enumerable.Range(0, limit).Where(n => n % 10 == 0).Select(first => new DecadeRecipe { First = first });

    public IEnumerable<Census> Enumerate(DecadeRecipe recipe, Trial<PrimeField> trial)
    {
        Thread.Sleep(Pause);
        int[] cases = [.. Enumerable.Range(recipe.First, 10).Where(n => n < limit)];
        int[] bad = [.. cases.Where(n => !IsPrime((n * n) + n + recipe.Constant))];
        yield return new(Letters.A, cases.Length, bad.Length, bad.Length == 0 ? null : $"n = {bad[0]}");
    }

    private static bool IsPrime(int number) =>
        number > 1 && Enumerable.Range(2, number).TakeWhile(divisor => divisor * divisor <= number).All(divisor => number % divisor != 0);
}
