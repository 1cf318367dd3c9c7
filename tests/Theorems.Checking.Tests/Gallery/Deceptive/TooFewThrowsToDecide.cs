using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A coin shows heads in nine of ten throws and is said to be fair; sixteen throws decide nothing.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class TooFewThrowsToDecide() : EventClaim(share: 0.9, said: 0.5)
{
    public override Effort Effort => new(Sampled: 16);
}
