using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Theorems.Checking.Tests;

/// <summary>Runs FsCheck with a fixed seed, so that a test says the same thing every time.</summary>
internal static class ForAll
{
    public static void In<T>(Gen<T> generator, Action<T> test) => In(generator.ToArbitrary(), test);

    public static void In<T>(Arbitrary<T> values, Action<T> test) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300).WithReplay(
            FSharpOption<FsCheck.Replay>.Some(new(new Rnd(20260101UL), FSharpOption<int>.None))), Prop.ForAll(values, test));
}
