namespace Theorems.Checking.Judging;

/// <summary>How improbable it is that a true claim is refuted by chance.</summary>
internal static class FalseAlarm
{
    /// <summary>The probability with which a true claim is refuted by chance, for each part.</summary>
    public const double Probability = 1e-9;
}
