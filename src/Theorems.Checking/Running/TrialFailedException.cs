using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Running;

/// <summary>The program of a claim threw an exception in a trial that is known.</summary>
/// <param name="line">The trial, or null if its recipe cannot be written.</param>
/// <param name="cause">What the program threw.</param>
internal sealed class TrialFailedException(ReplayLine? line, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The trial, or null if its recipe cannot be written.</summary>
    public ReplayLine? Line => line;

    /// <summary>Runs the program of a claim on one recipe; what it throws is told apart from exceptions of the checker, and knows its trial.</summary>
    public static TResult Guard<TRecipe, TResult>(Claim<TRecipe> claim, TRecipe recipe, ulong seed, long trial, Func<TResult> program)
        where TRecipe : class
    {
        try
        {
            return program();
        }
        catch (Exception failure) when (failure is not TrialFailedException)
        {
            throw Of(claim, recipe, seed, trial, failure);
        }
    }

    /// <summary>What a failure of a claim's program becomes.</summary>
    public static TrialFailedException Of<TRecipe>(Claim<TRecipe> claim, TRecipe recipe, ulong seed, long trial, Exception failure)
        where TRecipe : class => new(LineOf(claim, recipe, seed, trial), failure);

    private static ReplayLine? LineOf<TRecipe>(Claim<TRecipe> claim, TRecipe recipe, ulong seed, long trial)
        where TRecipe : class
    {
        try
        {
            return ReplayLine.For(claim.Id, recipe, seed, trial);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
