namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A coin shows heads in 55 % of throws, within a rounding of 1/10.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class RoundingThatHidesABias() : EventClaim(share: 0.55, said: 0.5, rounding: 0.1);
