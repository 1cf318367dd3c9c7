using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What meets every assumption and is otherwise like the violated instance breaks as well.</summary>
[Caught("with every assumption intact")]
internal sealed class BreaksBesideItsControl : SampledClaim
{
    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [Whole with { Control = recipe => recipe with { Number = 1000 } }];

    public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
    {
        yield return recipe.Broken || recipe.Number >= 1000 ? False<T>() : True<T>();
    }
}
