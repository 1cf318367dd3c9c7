namespace Theorems.Benchmarks;

/// <summary>What the program was asked to do.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Words">What follows it.</param>
internal sealed record Command(string Verb, IReadOnlyList<string> Words)
{
    public const string Peak = "peak";
    public const string Peers = "peers";
    public const string Scaling = "scaling";
    public const string Dotnet = "dotnet";

    public const string Usage =
        """
        peak              gradient descent over lanes beside the peak of multiply-add, and the copying rate (default)
        peers [WORD ...]  this program and what people would use instead, in turn; only comparisons whose name contains a word
        scaling [FILE]    cost against trials, shape, steps, edges and threads, with fitted exponents; FILE.svg receives plots
        dotnet [FILTER]   BenchmarkDotNet over kernels and number systems; FILTER as it takes them, such as '*Descent*'
        """;

    public static IReadOnlyList<string> Verbs { get; } = [Peak, Peers, Scaling, Dotnet];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">The first word is no command, or words follow a command that takes none.</exception>
    public static Command Parse(IReadOnlyList<string> line)
    {
        if (line.Count == 0)
        {
            return new(Peak, []);
        }

        string verb = line[0];
        if (!Verbs.Contains(verb))
        {
            throw new FormatException($"'{verb}' is no command.\n{Usage}");
        }

        if (line.Count > 1 && verb == Peak)
        {
            throw new FormatException($"'{verb}' takes no words.\n{Usage}");
        }

        if (verb == Scaling && (line.Count > 2 || (line.Count == 2 && !line[1].EndsWith(".svg", StringComparison.OrdinalIgnoreCase))))
        {
            throw new FormatException($"'{verb}' takes one file, and draws SVG: name it FILE.svg.\n{Usage}");
        }

        return new(verb, [.. line.Skip(1)]);
    }
}
