namespace Theorems.Cli.Report;

/// <summary>The names of symbols in plain-text formulas, and the symbols.</summary>
internal static class Symbols
{
    /// <summary>Greek letters by name.</summary>
    public static readonly Dictionary<string, string> Greek = new()
    {
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ε", ["zeta"] = "ζ", ["eta"] = "η", ["theta"] = "θ",
        ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["pi"] = "π", ["rho"] = "ρ", ["sigma"] = "σ", ["tau"] = "τ",
        ["phi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω",
        ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Pi"] = "Π", ["Sigma"] = "Σ", ["Phi"] = "Φ", ["Psi"] = "Ψ", ["Omega"] = "Ω",
    };

    /// <summary>Operators that are words in plain text.</summary>
    public static readonly Dictionary<string, string> Operators = new() { ["sum"] = "∑", ["prod"] = "∏", ["grad"] = "∇", ["sqrt"] = "√" };

    /// <summary>Functions that stay words, and are no nouns after an article.</summary>
    public static readonly HashSet<string> Functions = ["sum", "prod", "exp", "ln", "log", "max", "min", "sqrt", "tr", "lmax", "lmin", "grad", "det", "rank", "sup", "inf", "is", "or", "and", "in"];

    /// <summary>Signs of several characters, the longer ones first.</summary>
    public static readonly (string Written, string Printed)[] Signs =
        [("<->", "↔"), ("...", "…"), ("<=", "≤"), (">=", "≥"), ("!=", "≠"), ("->", "→"), ("=>", "⇒"), ("+-", "±")];

    /// <summary>Words of two letters at the beginning of a sentence, which are no products.</summary>
    public static readonly HashSet<string> Words = ["An", "As", "At", "Be", "By", "Do", "If", "In", "Is", "It", "No", "Of", "On", "Or", "So", "To", "Up", "We"];

    /// <summary>Words whose letters are no symbols.</summary>
    public static readonly string[] Abbreviations = ["i.e.", "e.g.", "i.i.d."];

    /// <summary>Whether a script is short enough to stand over another one.</summary>
    public static bool IsShort(string script) => script.Length <= 3;
}
