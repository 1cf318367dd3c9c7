using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Theorems.Mutants;

/// <summary>
/// Kernels that contain all of their mistakes at once: <c>a + b</c> becomes <c>(Planted.At(7) ? (a - b) : (a + b))</c>, and one number says which mistake
/// is made. So they are compiled once, and a program that runs makes mistake after mistake.
/// </summary>
internal sealed class Schemata
{
    /// <summary>The text of the factor of a perturbation.</summary>
    public const string Factor = "global::Theorems.Kernels.Planted.Scale";

    /// <summary>The class that says which mistake is made: none for zero; below zero, none, and the places that are reached are remembered.</summary>
    public const string Planted = """
        namespace Theorems.Kernels;

        public static class Planted
        {
            public static int Site;
            public static double Scale = 1;
            public static readonly bool[] Reached = new bool[1 << 16];

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public static bool At(int site)
            {
                int planted = Site;
                if (planted < 0)
                {
                    Reached[site] = true;
                }

                return planted == site;
            }
        }
        """;

    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<(string, MutationSite), int> _numbers = [];

    /// <param name="compiler">The kernels.</param>
    /// <param name="sites">The mistakes by file.</param>
    public Schemata(KernelCompiler compiler, IReadOnlyDictionary<string, IReadOnlyList<MutationSite>> sites)
    {
        int next = 1;
        compiler.Add(Planted, "Planted.cs");
        foreach ((string file, IReadOnlyList<MutationSite> all) in sites)
        {
            string text = compiler.Files[file].ToString();
            Dictionary<MutationSite, int> numbers = all.Distinct().ToDictionary(site => site, _ => next++);
            List<MutationSite> left = [.. numbers.Keys];
            while (true)
            {
                (string rendered, IReadOnlyList<(TextSpan Span, MutationSite Site)> places) = Render(text, left, site => numbers[site]);
                IReadOnlyList<TextSpan> errors = compiler.Errors(rendered, file);
                if (errors.Count == 0)
                {
                    _texts[file] = rendered;
                    break;
                }

                // Constants, patterns and the like take no condition. The innermost one around an error is left out; where the error is elsewhere, as
                // when a path no longer returns, every one that alone does not compile.
                HashSet<MutationSite> culprits = [.. errors
                    .Select(error => places
                        .Where(place => place.Span.Contains(error))
                        .OrderBy(place => place.Span.Length)
                        .Select(place => place.Site)
                        .FirstOrDefault())
                    .OfType<MutationSite>()];
                if (culprits.Count == 0)
                {
                    culprits.UnionWith(left.Where(site => compiler.Errors(Render(text, [site], one => numbers[one]).Text, file).Count > 0));
                }

                if (culprits.Count == 0)
                {
                    throw new InvalidOperationException($"{file} does not compile, and no mistake in it says why.");
                }

                left.RemoveAll(culprits.Contains);
            }

            foreach (MutationSite site in left)
            {
                _numbers[(file, site)] = numbers[site];
            }
        }

        Count = next;
    }

    /// <summary>The files, with their mistakes.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>One more than the largest number of a mistake.</summary>
    public int Count { get; }

    /// <summary>The number of a mistake, or zero where the language takes no condition.</summary>
    public int Number(string file, MutationSite site) => _numbers.GetValueOrDefault((file, site));

    /// <summary>A text with all of some mistakes, and where each of them went.</summary>
    internal static (string Text, IReadOnlyList<(TextSpan Span, MutationSite Site)> Places) Render(
        string text,
        IEnumerable<MutationSite> sites,
        Func<MutationSite, int> number)
    {
        MutationSite[] sorted = [.. sites.OrderBy(site => site.Whole.Start).ThenByDescending(site => site.Whole.Length)];
        List<(TextSpan, MutationSite)> places = [];
        StringBuilder rendered = new();
        int next = 0;
        Append(new(0, text.Length));
        return (rendered.ToString(), places);

        // Writes a span, with the mistakes from the next one on that lie within it.
        void Append(TextSpan span)
        {
            int position = span.Start;
            while (next < sorted.Length && span.Contains(sorted[next].Whole))
            {
                MutationSite site = sorted[next++];
                rendered.Append(text, position, site.Whole.Start - position);
                int start = rendered.Length;
                rendered.Append(site.IsStatement ? "_ = " : "");
                rendered.Append(CultureInfo.InvariantCulture, $"(global::Theorems.Kernels.Planted.At({number(site)}) ? ({site.ApplyToWhole(text)}) : (");
                Append(site.Whole);
                rendered.Append("))");
                places.Add((TextSpan.FromBounds(start, rendered.Length), site));
                position = site.Whole.End;
            }

            rendered.Append(text, position, span.End - position);
        }
    }
}
