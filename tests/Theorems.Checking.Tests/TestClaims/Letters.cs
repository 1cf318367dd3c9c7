using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests;

/// <summary>The parts of the claims of these tests.</summary>
internal static class Letters
{
    public static readonly Inequality A = new("(a)", "a <= b");
    public static readonly Inequality B = new("(b)", "b <= c");
    public static readonly Inequality C = new("(c)", "c <= d");
    public static readonly Identity Same = new("(s)", "a = b");

    /// <summary>A part of any name.</summary>
    public static Part Named(string name) => new Inequality(name, "");
}
