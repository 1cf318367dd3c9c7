using System.Collections.Concurrent;
using System.Globalization;
using Theorems.Properties;

namespace Theorems.Mutants;

/// <summary>A claim, and what asking it costs.</summary>
/// <param name="Claim">Its name.</param>
/// <param name="Fewest">The fewest trials, of those tried, at which the verdict is the recorded one.</param>
/// <param name="Seconds">How long so many take in a worker that has run the claim before.</param>
/// <param name="Patience">How long an answer can take before it counts as none: ten times the first answer, and five seconds.</param>
internal sealed record Reached(string Claim, int Fewest, double Seconds, TimeSpan Patience);

/// <summary>Which claims reach which places: recorded without a mistake, each claim in a process of its own.</summary>
internal sealed class Reach
{
    /// <summary>The trials at each level of evidence that a survivor has to survive.</summary>
    public const int Trials = 96;

    private static readonly int[] Fewer = [8, 24];
    private static readonly TimeSpan Measuring = TimeSpan.FromMinutes(5);

    private readonly Dictionary<int, List<Reached>> _claims = [];
    private readonly HashSet<int> _remembered = [];

    private Reach(IEnumerable<(Reached Claim, IReadOnlyList<int> Sites, IReadOnlyList<int> Remembered)> measured)
    {
        foreach ((Reached claim, IReadOnlyList<int> sites, IReadOnlyList<int> remembered) in measured.OrderBy(one => one.Claim.Seconds))
        {
            Claims++;
            _remembered.UnionWith(remembered);
            foreach (int site in sites)
            {
                if (!_claims.TryGetValue(site, out List<Reached>? list))
                {
                    _claims[site] = list = [];
                }

                list.Add(claim);
            }
        }
    }

    /// <summary>How many claims were measured.</summary>
    public int Claims { get; }

    /// <summary>The claims that reach a place, the quickest first.</summary>
    public IReadOnlyList<Reached> ClaimsOf(int site) => _claims.TryGetValue(site, out List<Reached>? list) ? list : [];

    /// <summary>The claims that reach any of some places, the quickest first.</summary>
    public IReadOnlyList<Reached> ClaimsOfAny(IEnumerable<int> sites) => [.. sites.SelectMany(ClaimsOf).Distinct().OrderBy(claim => claim.Seconds)];

    /// <summary>Whether some claim reaches a place only once in a process, and remembers what comes of it.</summary>
    public bool IsRemembered(int site) => _remembered.Contains(site);

    /// <summary>Runs every claim, or one.</summary>
    /// <exception cref="InvalidOperationException">A claim does not give its recorded verdict even without a mistake.</exception>
    public static Reach Measure(Benches benches, string? only = null)
    {
        ConcurrentBag<(Reached, IReadOnlyList<int>, IReadOnlyList<int>)> measured = [];
        benches.Each(Catalogue.All.Select(claim => claim.Id).Where(id => only is null || id == only), (claim, bench) =>
        {
            bench.Restart();
            Finding first = bench.Ask(claim, Trials, -1, 1, Measuring);
            if (!first.Usual)
            {
                throw new InvalidOperationException($"{claim} does not give its recorded verdict on {Trials} trials, even without a mistake: {first.Reason}");
            }

            // Another factor is another mistake, for which the worker forgets what it can.
            Finding again = bench.Ask(claim, Trials, -1, 2, Measuring);
            (int fewest, Finding usual) = Fewer.Append(Trials)
                .Select(trials => (trials, Said: bench.Ask(claim, trials, 0, 1, Measuring)))
                .First(one => one.Said.Usual);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {claim}: {fewest} trials, {usual.Seconds:0.000} s, at first {first.Seconds:0.000} s"));
            measured.Add((
                new(claim, fewest, usual.Seconds, TimeSpan.FromSeconds(5 + (10 * first.Seconds))),
                first.Reached,
                [.. first.Reached.Except(again.Reached)]));
        });
        return new(measured);
    }
}
