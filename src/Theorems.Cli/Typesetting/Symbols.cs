namespace Theorems.Cli.Typesetting;

/// <summary>The names of symbols in plain-text formulas, and the symbols.</summary>
internal static class Symbols
{
    /// <summary>Greek letters by name.</summary>
    public static readonly Dictionary<string, string> Greek = Pairs(
        "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ kappa κ lambda λ mu μ nu ν xi ξ pi π "
        + "rho ρ sigma σ tau τ phi φ chi χ psi ψ omega ω "
        + "Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω");

    /// <summary>Operators that are words in plain text.</summary>
    public static readonly Dictionary<string, string> Operators = Pairs("sum ∑ prod ∏ grad ∇ sqrt √ int ∫");

    /// <summary>Functions.</summary>
    public static readonly HashSet<string> Functions =
        ["sum", "prod", "exp", "ln", "log", "max", "min", "sqrt", "tr", "lmax", "lmin", "grad", "det", "rank", "sup", "inf"];

    /// <summary>Words that follow a letter, never an article.</summary>
    public static readonly HashSet<string> Verbs =
        ["is", "are", "has", "or", "and", "in", "of", "on", "to", "at", "by", "as", "be", "with", "for", "from", "if", "goes", "lies", "does"];

    /// <summary>Signs of several characters, the longer ones first.</summary>
    public static readonly (string Written, string Printed)[] Signs =
        [("<->", "↔"), (" <- ", " ← "), ("...", "…"), ("<=", "≤"), (">=", "≥"), ("!=", "≠"), ("->", "→"), ("=>", "⇒"), ("+-", "±")];

    /// <summary>Endings of ordinal numbers.</summary>
    public static readonly HashSet<string> Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>Words of two letters at the beginning of a sentence, which are no products.</summary>
    public static readonly HashSet<string> Words = ["An", "As", "At", "Be", "By", "Do", "If", "In", "Is", "It", "No", "Of", "On", "Or", "So", "To", "Up", "We"];

    /// <summary>Words whose letters are no symbols.</summary>
    public static readonly string[] Abbreviations = ["i.e.", "e.g.", "i.i.d.", "s.t.", "w.r.t.", "a.s.", "a.e.", "w.p.", "w.l.o.g.", "u.b."];

    /// <summary>LaTeX commands by symbol.</summary>
    public static readonly Dictionary<char, string> Latex = new(
        Greek.Select(pair => KeyValuePair.Create(pair.Value[0], pair.Key == "epsilon" ? @"\varepsilon" : @"\" + pair.Key)).Concat(
            ("∑ sum ∏ prod ∇ nabla √ surd ∫ int ∞ infty ≤ le ≥ ge ≠ ne → to ⇒ Rightarrow ↔ leftrightarrow ← leftarrow "
                + "± pm … dots · cdot ⟨ langle ⟩ rangle × times ~ sim ‖ Vert")
                .Split(' ').Chunk(2).Select(pair => KeyValuePair.Create(pair[0][0], @"\" + pair[1]))));

    /// <summary>LaTeX commands of functions; those that it does not know are set upright.</summary>
    public static readonly Dictionary<string, string> LatexFunctions = new(
        "exp ln log max min det sup inf dim".Split(' ').Select(name => KeyValuePair.Create(name, @"\" + name))
            .Concat("tr rank diag sign relu".Split(' ').Select(name => KeyValuePair.Create(name, $@"\operatorname{{{name}}}"))));

    /// <summary>Whether a script is short enough to stand over another one.</summary>
    public static bool IsShort(string script) => script.Length <= 3;

    private static Dictionary<string, string> Pairs(string list) => list.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
