namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>What fails in one run of fifty is said to fail in one of a thousand millions.</summary>
[Caught("fails in")]
internal sealed class CertainEventThatFailsAtTimes() : EventClaim(share: 0.98, said: 1 - 1e-9);
