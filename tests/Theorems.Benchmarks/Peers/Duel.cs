namespace Theorems.Benchmarks.Peers;

/// <summary>Two programs for one task.</summary>
/// <param name="Name">What is compared, and with whom.</param>
/// <param name="Ours">Runs our program once and returns its seconds.</param>
/// <param name="Theirs">Runs the other once and returns its seconds.</param>
/// <param name="Disagreement">After both have run: how their answers differ, or null if they agree. Without one answer a ratio means nothing.</param>
/// <param name="Goal">The ratio of their time to ours that is aimed at, if any.</param>
/// <param name="Repeats">How often each is run.</param>
internal sealed record Duel(string Name, Func<double> Ours, Func<double> Theirs, Func<string?> Disagreement, double? Goal, int Repeats = 11)
{
    /// <summary>Runs both in turn, after one run of each that does not count.</summary>
    public Outcome Fight()
    {
        Ours();
        Theirs();
        if (Disagreement() is { } difference)
        {
            return new(Name, [], [], Goal, difference);
        }

        List<double> ratios = [];
        List<double> ours = [];
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            double mine = Ours();
            ours.Add(mine);
            ratios.Add(Theirs() / mine);
        }

        return new(Name, ratios, ours, Goal, null);
    }
}

/// <summary>What a comparison gave.</summary>
/// <param name="Name">What was compared.</param>
/// <param name="Ratios">Their seconds over ours, pair by pair.</param>
/// <param name="Seconds">Our seconds.</param>
/// <param name="Goal">The ratio that is aimed at.</param>
/// <param name="Disagreement">How the answers differ, or null.</param>
internal sealed record Outcome(string Name, IReadOnlyList<double> Ratios, IReadOnlyList<double> Seconds, double? Goal, string? Disagreement)
{
    /// <summary>One row of a table.</summary>
    public override string ToString() => Disagreement is not null
        ? $"| {Name} | the answers differ: {Disagreement} | | | |"
        : $"| {Name} | {Number(Statistics.Median(Ratios))} | {Number(Statistics.Quantile(Ratios, 0.25))} .. {Number(Statistics.Quantile(Ratios, 0.75))}"
            + $" | {(Goal is { } goal ? Number(goal) : "-")} | {Statistics.Median(Seconds) * 1e3:G3} ms |";

    private static string Number(double ratio) => ratio >= 100 ? $"{ratio:F0}" : $"{ratio:G3}";
}
