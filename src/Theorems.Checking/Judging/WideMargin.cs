namespace Theorems.Checking.Judging;

/// <summary>What a conclusion must exceed its bound by before the loss of an assumption counts as shown.</summary>
/// <remarks>A convention for what 'a wide margin' means, applied to confirmed violations only; no verdict on a theorem depends on it.</remarks>
internal static class WideMargin
{
    /// <summary>The factor.</summary>
    public const double Factor = 2;
}
