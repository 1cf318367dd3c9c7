using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;

namespace Theorems.Symbolics;

/// <summary>Runs a claim's own algebraic program on symbols, at the smallest instance that its generator makes, and proves what it claims to be zero.</summary>
internal sealed class ClaimProver : IClaimVisitor<ProvedInstance?>
{
    private const int Sampled = 256;
    private const int RecipeSize = 50;
    private const int Tried = 3;
    private const int MostParts = 24;
    private const double MostOperations = 1e7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public ProvedInstance? Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        if (claim is not IAlgebraic<TRecipe> algebraic)
        {
            return null;
        }

        Expansion expansion = new(MostOperations);
        ProvedInstance? best = null;
        foreach (TRecipe recipe in Smallest(claim))
        {
            ProvedInstance proved = Prove(algebraic, recipe, expansion);
            best = best is null || Worth(proved) > Worth(best) ? proved : best;
            if (Worth(best) == int.MaxValue)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>Proves what the claim says about the instance of a recipe, within a budget.</summary>
    public static ProvedInstance Prove<TRecipe>(IAlgebraic<TRecipe> claim, TRecipe recipe, Expansion expansion)
        where TRecipe : class
    {
        // Late work goes on, and may still add to it.
        ConcurrentQueue<Measurement<Symbolic>> measurements = [];
        string? unfinished = LargeStack.Run(() => Follow(claim, recipe, measurements), Patience) ?? "no end within the time limit";
        Measurement<Symbolic>[] followed = [.. measurements];
        return new(
            RecipeText.Format(recipe),
            [.. followed
                .Where(measurement => measurement.Applies.ToDouble() is not < 0)
                .Select(measurement => new ProvedPart(measurement.Part, measurement.Time, Answer(measurement, expansion)))],
            unfinished.Length == 0 ? null : unfinished);
    }

    private static string Follow<TRecipe>(IAlgebraic<TRecipe> claim, TRecipe recipe, ConcurrentQueue<Measurement<Symbolic>> measurements)
        where TRecipe : class
    {
        try
        {
            foreach (Measurement<Symbolic> measurement in claim.MeasureExactly(recipe, SymbolicTrials.Create()))
            {
                if (measurements.Count == MostParts)
                {
                    return $"after {MostParts} identities";
                }

                measurements.Enqueue(measurement);
            }

            return "";
        }
        catch (ExpressionTooLargeException failure)
        {
            return failure.Message;
        }
        catch (Exception failure)
        {
            // A program may ask of its numbers what symbols cannot answer; that says nothing against the claim.
            return $"its program does not run on symbols ({failure.GetType().Name})";
        }
    }

    private static IdentityProof Answer(Measurement<Symbolic> measurement, Expansion expansion)
    {
        IdentityProof proof = IdentityProver.Prove(measurement.Residual - measurement.Bound, expansion);
        return measurement switch
        {
            { Origin: not BoundOrigin.Exact } when proof.Answer != ProofAnswer.Proved =>
                proof with { Answer = ProofAnswer.Open, Reason = "an inequality, and symbols have no order", Point = [] },
            { Applies: var sign } when proof.Answer == ProofAnswer.Refuted && double.IsNaN(sign.ToDouble()) =>
                proof with { Answer = ProofAnswer.Open, Reason = "it is claimed for some signs only, and symbols have none", Point = [] },
            _ => proof,
        };
    }

    // Recipes of one size may differ in a switch that makes all the difference.
    private static IEnumerable<TRecipe> Smallest<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class =>
        claim.RationalRecipes.Sample(Sampled, new Rnd(GoldenFile.Seed), RecipeSize).Where(claim.Admits).OrderBy(Size).DistinctBy(RecipeText.Format).Take(Tried);

    private static int Worth(ProvedInstance instance) => instance.Unfinished is null && instance.Parts.All(part => part.Proof.Answer != ProofAnswer.Open)
        ? int.MaxValue
        : instance.Parts.Count(part => part.Proof.Answer != ProofAnswer.Open);

    // Shapes and numbers of steps are the integers of a recipe.
    private static long Size<TRecipe>(TRecipe recipe) => typeof(TRecipe).GetProperties()
        .Where(property => property.PropertyType == typeof(int) && property.CanWrite)
        .Sum(property => Math.Abs((long)(int)property.GetValue(recipe)!));
}
