using System.Text.RegularExpressions;
using Theorems.Checking.Claims;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Commands;

/// <summary>A theorem and its page, made of the template that a one-file claim is made of.</summary>
/// <remarks>
/// A one-file claim brings all that it needs: usings, a main method, a name, a reason and sources. In a room the project, the class, its namespace and the page
/// say these, so they are left out; the recipe is nested, and what evidence asks for is implemented explicitly.
/// </remarks>
/// <param name="Code">The class.</param>
/// <param name="Page">README.md.</param>
internal sealed partial record RoomText(string Code, string Page)
{
    // What the page says instead, and what Theorem brings.
    private static readonly string[] LeftOut = ["Id", "Subject", "Reason", "Notes", "Source", "Canonical"];

    /// <summary>The room of a kind of claim.</summary>
    /// <param name="template">The text of a one-file claim: a namespace, a program, a recipe and a class, with an empty line between any two of them.</param>
    /// <param name="id">The theorem's name, in lower case with hyphens.</param>
    /// <param name="name">The name of its class.</param>
    /// <param name="subject">The last name of its namespace.</param>
    /// <param name="brought">The namespaces that the project of the rooms brings.</param>
    public static RoomText Of(string template, string id, string name, string subject, IReadOnlyCollection<string> brought)
    {
        // Theorems.Checking is there for the main method.
        string[] usings =
            [.. UsingLine().Matches(template).Select(line => line.Groups[1].Value).Except([.. brought, .. RoomNames.Implicit, "Theorems.Checking"])];
        string[] declarations = BetweenDeclarations().Split(template);
        string recipe = declarations.Single(text => RecipeName().IsMatch(text)).TrimEnd();
        string claim = declarations.Single(text => text.Contains(" : Claim<", StringComparison.Ordinal));
        string recipeName = RecipeName().Match(recipe).Groups[1].Value;
        string evidence = Evidence().Match(claim).Groups[1].Value;

        int body = claim.IndexOf("\n{\n", StringComparison.Ordinal);
        string summary = claim[..claim.IndexOf("public sealed class", StringComparison.Ordinal)];
        List<string> members = [];
        foreach (string member in BetweenMembers().Split(claim[(body + 3)..claim.LastIndexOf('}')]).Select(text => text.TrimEnd()))
        {
            Match overriding = Overriding().Match(member);
            if (!LeftOut.Contains(overriding.Groups[1].Value))
            {
                members.Add(Commented(overriding.Success ? member : Explicit(member, evidence)));
            }

            if (overriding.Groups[1].Value == "Parts")
            {
                members.Add(LineStart().Replace(recipe, "    "));
            }
        }

        string text = $"{string.Concat(usings.Select(space => $"using {space};\n"))}{(usings.Length > 0 ? "\n" : "")}"
            + $"namespace Theorems.Properties.{subject};\n\n{summary}{Declaration(name, evidence)}\n{{\n{string.Join("\n\n", members)}\n}}\n";
        return new(Regex.Replace(text, $@"\b{recipeName}\b", "Recipe"), PageOf(template, id, name));
    }

    /// <summary>The names that the class gives to its own fields.</summary>
    public IEnumerable<string> Fields => Field().Matches(Code).Select(declared => declared.Groups[1].Value);

    private static string Declaration(string name, string evidence)
    {
        const int widest = 160;
        string first = $"public sealed partial class {name} : Theorem<{name}.Recipe>,";
        string second = $"{evidence}<{name}.Recipe>";
        return first + (first.Length + 1 + second.Length > widest ? "\n    " : " ") + second;
    }

    // public X Y(...) becomes X IEvidence<Recipe>.Y(...), which inherits what Y asks of its type parameter.
    private static string Explicit(string member, string evidence) =>
        Constraint().Replace(Implementing().Replace(member, match => $"    {match.Groups[1].Value} {evidence}<Recipe>.{match.Groups[2].Value}"), "");

    // What a member means is said where it is declared; what there is to say about this one stays, as a comment.
    private static string Commented(string member) => Remark().Replace(
        member.Replace("    /// <inheritdoc/>\n", "", StringComparison.Ordinal),
        remark => CommentLine().Replace(remark.Groups[1].Value.Trim('\n'), "    // ") + "\n");

    private static string PageOf(string template, string id, string name)
    {
        Statement statement = new(
            Said(template, "Words"),
            Said(template, "Setting"),
            [.. DeclaredPart().Matches(template).Select(part => new Enumeration(part.Groups[1].Value, part.Groups[2].Value))]);
        return $"""
            # {statement.Words.TrimEnd('.')}

            `theorems check {id}` · [{name}.cs]({name}.cs)

            ## Statement

            <!-- statement: begin, written by the tests -->
            {StatementBlock.Of(statement).TrimEnd('\n')}
            <!-- statement: end -->

            ## Why it is true

            {Said(template, "Reason")}

            ## How it is seen

            How instances are made, what each part is compared with, and where the bounds on the rounding come from.

            <!-- evidence: begin, written by the tests -->
            <!-- evidence: end -->

            Earlier figures: none.

            ## What the notes say

            {Said(template, "Notes")}

            ## Sources

            {Said(template, "Source")}

            """.ReplaceLineEndings("\n");
    }

    private static string Said(string template, string property) =>
        Regex.Match(template, $"public override string {property} => \"(.*)\";").Groups[1].Value;

    [GeneratedRegex(@"^using (.*);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\n\n(?=\S)")]
    private static partial Regex BetweenDeclarations();

    [GeneratedRegex(@"\n\n(?=    \S)")]
    private static partial Regex BetweenMembers();

    [GeneratedRegex(@"public sealed record (\w+)")]
    private static partial Regex RecipeName();

    [GeneratedRegex(@" : Claim<\w+>, (\w+)<")]
    private static partial Regex Evidence();

    [GeneratedRegex(@"^    public override .*? (\w+)(?= =>|\()", RegexOptions.Multiline)]
    private static partial Regex Overriding();

    [GeneratedRegex(@"^    public (.*?) (\w+(?:<T>)?)(?= =>|\(\w+ recipe)", RegexOptions.Multiline)]
    private static partial Regex Implementing();

    [GeneratedRegex(@"\n        where T : .*<T>(?= =>\n|\n)")]
    private static partial Regex Constraint();

    [GeneratedRegex(@"^    /// <remarks>(.*?)(?:\n    /// )?</remarks>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:    /// )?", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"^(?=.)", RegexOptions.Multiline)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"private static readonly \w+ (\w+) =")]
    private static partial Regex Field();

    [GeneratedRegex("private static readonly \\w+ \\w+ = new\\(\"(.*?)\", \"(.*)\"\\)[;\\n]")]
    private static partial Regex DeclaredPart();

    // What a template claims, as far as its page says it.
    private sealed class Statement(string words, string setting, IReadOnlyList<Part> parts) : Claim
    {
        public override string Words => words;

        public override string Setting => setting;

        public override IReadOnlyList<Part> Parts => parts;

        public override TResult Accept<TResult>(IClaimVisitor<TResult> visitor) => throw new NotSupportedException();
    }
}
