using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests;

/// <summary>The parts of the claims of these tests.</summary>
internal static class Letters
{
    private const string Anything = "these numbers are what the tests say";

    public static readonly Inequality A = new("(a)", "a <= b") { Unbounded = Anything };
    public static readonly Inequality B = new("(b)", "b <= c") { Unbounded = Anything };
    public static readonly Inequality C = new("(c)", "c <= d") { Unbounded = Anything };
    public static readonly Identity Same = new("(s)", "a = b");

    /// <summary>A part of any name.</summary>
    public static Part Named(string name) => new Inequality(name, "") { Unbounded = Anything };
}
