using System.Globalization;

namespace Theorems.Checking.Instances;

/// <summary>
/// One line that holds all it takes to run a trial again: 'claim-id seed=1 trial=7 Rows=2 Columns=3', and after that the numbers that were shrunk, 'x:=0,1'.
/// </summary>
/// <param name="Id">The claim.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Trial">The number of the trial.</param>
/// <param name="Settings">The recipe's settings.</param>
public sealed record ReplayLine(string Id, ulong Seed, long Trial, IReadOnlyList<string> Settings)
{
    /// <summary>The numbers that stand in place of drawn ones.</summary>
    internal GivenNumbers Numbers { get; init; } = GivenNumbers.None;

    /// <summary>The line for a trial of a claim on a recipe.</summary>
    public static ReplayLine For<TRecipe>(string claim, TRecipe recipe, ulong seed, long trial)
        where TRecipe : class => new(claim, seed, trial, RecipeText.Format(recipe).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line lacks the claim, the seed or the trial, or gives a number that cannot be read.</exception>
    public static ReplayLine Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        ulong seed = 0;
        long trial = 0;
        if (words.Length < 3
            || !words[1].StartsWith("seed=", StringComparison.Ordinal)
            || !ulong.TryParse(words[1].AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out seed)
            || !words[2].StartsWith("trial=", StringComparison.Ordinal)
            || !long.TryParse(words[2].AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out trial))
        {
            throw new FormatException($"'{line}' is no replay line: it must read 'claim-id seed=S trial=T Setting=value ...', as `check` prints it.");
        }

        return new(words[0], seed, trial, [.. words[3..].Where(word => !GivenNumbers.IsWord(word))])
        {
            Numbers = GivenNumbers.Parse(words[3..].Where(GivenNumbers.IsWord)),
        };
    }

    /// <summary>A statement for a test that has the claim at hand; it fails once the counterexample of this line is one no longer.</summary>
    public string ToTest() => $"Judge.Replay(claim, \"{this}\").IsRefuted();";

    /// <summary>The line itself.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id} seed={Seed} trial={Trial}{Following(string.Join(' ', Settings))}{Following(Numbers.ToString())}");

    private static string Following(string words) => words.Length == 0 ? "" : " " + words;
}
