namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>An event that fails with probability 2^-30 does as often as it is said to.</summary>
internal sealed class ExpectationNextToOne() : EventClaim(share: 1 - (1.0 / (1 << 30)), said: 1 - (1.0 / (1 << 30)));
