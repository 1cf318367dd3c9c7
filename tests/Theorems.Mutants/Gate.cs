using System.Collections.Concurrent;
using System.Diagnostics;
using Theorems.Checking.Running;

namespace Theorems.Mutants;

/// <summary>Makes every single mistake in the kernels' arithmetic, one at a time, and lets the theorems look for it.</summary>
/// <remarks>
/// Usage: dotnet run -c Release --project tests/Theorems.Mutants -- gate [FILE ...] [--every N] [--shard I/N] [--resume | --open [--claim ID] | --page].
/// Snapshots and the kernels' guard are not asked: a mistake counts as killed only if a theorem's verdict is no longer the recorded one, its
/// program fails, or it does not end. A worker makes one mistake after the other and forgets in between what programs remember from run to run;
/// mistakes in what is remembered and cannot be forgotten, and those that need a compilation of their own, get a new process each.
/// </remarks>
internal sealed class Gate(string root)
{
    private const int Places = 6;
    private const int Asked = 6;
    private static readonly int[] Exponents = [50, 40, 30, 20, 10];

    private readonly GateRecord _record = new(Path.Combine(root, "artifacts", "mutation-gate"));
    private KernelCompiler _compiler = null!;
    private Schemata _schemata = null!;
    private Reach _reach = null!;

    /// <summary>Runs the gate; returns how many mistakes survived that have no reason.</summary>
    /// <param name="words">Parts of the names of files; none for all of them.</param>
    /// <param name="every">One place in so many is tried.</param>
    /// <param name="mode">What is done with what is known already.</param>
    /// <param name="claim">The one theorem that is asked, or null for all of them.</param>
    /// <param name="shard">Of the files only those of this shard are tried, and no page is written; null for all of them.</param>
    public int Run(IReadOnlyList<string> words, int every, GateMode mode, string? claim = null, Shard? shard = null)
    {
        string built = AppContext.BaseDirectory;
        _compiler = new(Path.Combine(root, "src", "Theorems.Kernels"), built);
        string[] chosen = Chosen(_compiler.Files.Keys, words, shard);
        if (mode != GateMode.Page)
        {
            RunFiles(chosen, every, mode, claim);
        }

        if (shard is not null)
        {
            // A page is about all files: with the records of all shards in one folder, --page writes it, and names files that are missing.
            Console.WriteLine($"shard {shard}: {chosen.Length} files are in {_record.Folder}");
            return 0;
        }

        return GatePage.Write(
            root,
            [.. _compiler.Files.Select(file => _record.Read(file.Key, file.Value.ToString())).OfType<FileResult>()],
            _compiler.Files.Keys);
    }

    /// <summary>The files of some words, or of a shard of them, which are dealt out in turn.</summary>
    internal static string[] Chosen(IEnumerable<string> files, IReadOnlyList<string> words, Shard? shard) =>
    [
        .. files.Where(file => words.Count == 0 || words.Any(word => file.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal).Where((_, index) => shard is null || index % shard.Of == shard.Number - 1),
    ];

    private void RunFiles(string[] chosen, int every, GateMode mode, string? asked)
    {
        Dictionary<string, IReadOnlyList<MutationSite>> mistakes = _compiler.Files.ToDictionary(file => file.Key, file => MutationSite.In(file.Value));
        Dictionary<string, IReadOnlyList<MutationSite>> perturbed = _compiler.Files.Keys.ToDictionary(
            file => file, file => (IReadOnlyList<MutationSite>)[.. MutationSite.Perturbed(_compiler.Model(file), Schemata.Factor)]);
        Stopwatch watch = Stopwatch.StartNew();
        _schemata = new(
            _compiler,
            _compiler.Files.Keys.ToDictionary(
                file => file,
                file => (IReadOnlyList<MutationSite>)[.. mistakes[file], .. perturbed[file]]));
        Console.WriteLine($"{mistakes.Values.Sum(sites => sites.Count)} mistakes in {mistakes.Count} files, {watch.Elapsed.TotalSeconds:0} s");
        using Benches warm = new(forgetful: true), fresh = new();
        foreach (Bench bench in warm.All.Concat(fresh.All))
        {
            if (!_compiler.Emit(bench.Kernels, _schemata.Texts))
            {
                throw new InvalidOperationException("The kernels with all of their mistakes do not compile.");
            }
        }

        _reach = Reach.Measure(fresh, asked);
        Console.WriteLine($"{_reach.Claims} claims measured, {watch.Elapsed.TotalSeconds:0} s");
        using Benches own = new();
        // The quickest first, so that a run that is broken off has finished many files.
        foreach (string file in chosen.OrderBy(file =>
            mistakes[file].SelectMany(site => _reach.ClaimsOf(_schemata.Number(file, site))).Sum(claim => claim.Seconds)))
        {
            FileResult? known = _record.Read(file, _compiler.Files[file].ToString());
            if (mode == GateMode.Resume ? known is not null : mode == GateMode.Open && known is null)
            {
                continue;
            }

            watch.Restart();
            FileResult? earlier = mode == GateMode.Open ? known : null;
            int step = earlier?.Every ?? every;
            MutationSite[] chosenSites = [.. mistakes[file].Where((_, index) => index % step == 0)];
            FileResult result = RunFile(file, chosenSites, perturbed[file], earlier, warm, fresh, own) with { Every = step };
            result = earlier is null || asked is null ? result : earlier.KilledToo(result);
            _record.Write(result);
            Console.WriteLine($"{file}: {result.Outcomes.Count(outcome => outcome.State == State.Killed)} of {result.Outcomes.Count} killed, "
                + $"{result.Outcomes.Count(outcome => outcome.State == State.Unreached)} not reached, "
                + $"smallest {result.Smallest}; {watch.Elapsed.TotalSeconds:0} s");
        }
    }

    private FileResult RunFile(
        string file, MutationSite[] sites, IReadOnlyList<MutationSite> perturbed, FileResult? known, Benches warm, Benches fresh, Benches own)
    {
        string text = _compiler.Files[file].ToString();
        string[] lines = text.Split('\n');
        int[] all = [.. sites.Select(site => _schemata.Number(file, site)).Where(number => number > 0)];
        IReadOnlyList<Reached> near = _reach.ClaimsOfAny(all);
        Dictionary<(int, string, string), State> before =
            known?.Outcomes.ToDictionary(outcome => (outcome.Line, outcome.From, outcome.To), outcome => outcome.State) ?? [];
        ConcurrentDictionary<MutationSite, State> states = [];

        State Seen(MutationSite site) => before.GetValueOrDefault((site.Line, site.From, site.To), State.Survived);
        MutationSite[] wanted = [.. sites.Where(site => Seen(site) != State.Killed)];
        foreach (MutationSite site in sites.Except(wanted))
        {
            states[site] = State.Killed;
        }

        warm.Each(wanted.Where(site => _schemata.Number(file, site) > 0), (site, bench) =>
        {
            int number = _schemata.Number(file, site);
            IReadOnlyList<Reached> claims = _reach.ClaimsOf(number);
            states[site] = claims.Count == 0 ? State.Unreached
                : _reach.IsRemembered(number) ? State.Survived
                : claims.Any(claim => Notices(bench, claim, claim.Fewest, number))
                    || claims.Any(claim => claim.Fewest < Reach.Trials && Notices(bench, claim, Reach.Trials, number))
                    ? State.Killed
                : State.Survived;
        });
        fresh.Each(wanted.Where(site => _reach.IsRemembered(_schemata.Number(file, site))), (site, bench) =>
        {
            bench.Restart();
            int number = _schemata.Number(file, site);
            states[site] = _reach.ClaimsOf(number).Any(claim => Notices(bench, claim, Reach.Trials, number)) ? State.Killed : State.Survived;
        });
        own.Each(wanted.Where(site => _schemata.Number(file, site) == 0 && _compiler.Errors(site.Apply(text), file).Count == 0), (site, bench) =>
        {
            bench.Restart();
            if (_compiler.Emit(bench.Kernels, file, site.Apply(text)))
            {
                states[site] = near.Count == 0 ? State.Unreached
                    : near.Any(claim => Notices(bench, claim, Reach.Trials, 0)) ? State.Killed
                    : State.Survived;
            }
        });
        return new(file, GateRecord.Key(text), 1, known?.Smallest is { } smallest && smallest.StartsWith('2') ? smallest : Smallest(file, perturbed, warm),
            [.. sites.Where(states.ContainsKey).Select(site => new Outcome(site.Line, lines[site.Line - 1].Trim(), site.From, site.To, states[site]))]);
    }

    private static bool Notices(Bench bench, Reached claim, int trials, int number, double scale = 1) =>
        !bench.Ask(claim.Claim, trials, number, scale, claim.Patience).Usual;

    // The smallest relative error of a sum, difference, product or quotient that a theorem notices, over a few places and a few claims of each.
    private string Smallest(string file, IReadOnlyList<MutationSite> perturbed, Benches warm)
    {
        MutationSite[] reached = [.. perturbed.Where(site =>
            _reach.ClaimsOf(_schemata.Number(file, site)).Count > 0 && !_reach.IsRemembered(_schemata.Number(file, site)))];
        MutationSite[] places = [.. reached.Where((_, index) => index % ((reached.Length + Places - 1) / Places) == 0)];
        foreach (int exponent in Exponents)
        {
            ConcurrentDictionary<MutationSite, string> noticed = [];
            warm.Each(places, (site, bench) =>
            {
                int number = _schemata.Number(file, site);
                if (noticed.IsEmpty && _reach.ClaimsOf(number).Take(Asked).FirstOrDefault(claim =>
                    Notices(bench, claim, claim.Fewest, number, 1 + Math.ScaleB(1, -exponent))) is { } killer)
                {
                    noticed[site] = killer.Claim;
                }
            });
            if (places.FirstOrDefault(noticed.ContainsKey) is { } first)
            {
                return $"2^-{exponent}, {noticed[first]}";
            }
        }

        return places.Length == 0 ? "no real arithmetic is reached" : "none up to 2^-10";
    }
}
