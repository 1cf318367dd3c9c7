using System.Text;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics;

/// <summary>Expressions as text, in the form in which MathNet.Symbolics prints them, with two faults mended.</summary>
internal static class ExpressionText
{
    private static readonly string[] Greek =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Sigma", "Upsilon", "Phi", "Psi", "Omega",
    ];

    /// <summary>As one would type it.</summary>
    /// <remarks>MathNet prints -(x^2) as -x^2 and reads that as (-x)^2. With -1*x^2 there is one way to read it.</remarks>
    public static string Infix(Algebra expression)
    {
        string text = expression.ToString();
        StringBuilder mended = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            mended.Append(text[index]);
            bool prefix = text[index] == '-' && (index == 0 || text[index - 1] == '(');
            int end = prefix ? EndOfOperand(text, index + 1) : 0;
            if (prefix && end < text.Length && text[end] == '^')
            {
                mended.Append("1*");
            }
        }

        return mended.ToString();
    }

    /// <summary>For a LaTeX document.</summary>
    /// <remarks>MathNet sets every longer name upright as a word, underscore and all: eta_0 as \mathrm{eta_{0}}.</remarks>
    public static string Latex(Algebra expression)
    {
        string text = expression.ToLaTeX();
        foreach (string name in expression.CollectVariables().Select(variable => variable.VariableName).Where(name => name.Length > 1))
        {
            text = text.Replace(Algebra.Variable(name).ToLaTeX(), Latex(name), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Latex(string name)
    {
        string[] pieces = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        string head = pieces[0];
        int letters = head.TakeWhile(char.IsLetter).Count();
        (head, string digits) = (head[..letters], head[letters..]);
        string symbol = Greek.Contains(head) ? $@"\{head}" : head.Length == 1 ? head : $@"\mathrm{{{head}}}";
        string indices = string.Join(',', pieces[1..].Prepend(digits).Where(piece => piece.Length > 0));
        return indices.Length == 0 ? symbol : $"{symbol}_{{{indices}}}";
    }

    // Behind a name, a number, or a group in parentheses.
    private static int EndOfOperand(string text, int start)
    {
        int end = start;
        if (text[start] != '(')
        {
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            return end;
        }

        int open = 0;
        do
        {
            open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            end++;
        }
        while (open > 0);
        return end;
    }
}
