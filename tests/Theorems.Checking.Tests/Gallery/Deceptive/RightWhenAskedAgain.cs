using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A program that keeps a record of what it was asked, and is right the second time.</summary>
[Caught("Not deterministic: (a) has other bits")]
internal sealed class RightWhenAskedAgain : SampledClaim
{
    private readonly HashSet<(GalleryRecipe Recipe, long Trial)> _asked = [];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || _asked.Add((recipe, trial.Number)) ? False<T>() : True<T>();
    }
}
