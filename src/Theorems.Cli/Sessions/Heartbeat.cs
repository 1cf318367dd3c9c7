using System.Diagnostics;
using System.Globalization;

namespace Theorems.Cli.Sessions;

/// <summary>Says in a line, every half minute, how far a long check is, where no terminal shows it.</summary>
internal sealed class Heartbeat : IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    // A rate over less is none.
    private static readonly TimeSpan LeastMeasured = TimeSpan.FromSeconds(5);

    // When something was said last, by this or another one: a run of many short claims is as silent as one long claim.
    private static long _spoken = Stopwatch.GetTimestamp();

    /// <summary>From now on there is silence: a command begins.</summary>
    public static void Begin() => Volatile.Write(ref _spoken, Stopwatch.GetTimestamp());

    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private readonly string _caption;
    private readonly Action<string> _say;
    private string _step = "";
    private double _share;
    private long _since;

    /// <summary>Begins; nothing is said within half a minute of what was said last.</summary>
    /// <param name="caption">What is checked.</param>
    /// <param name="say">Writes a line.</param>
    public Heartbeat(string caption, Action<string> say)
    {
        (_caption, _say) = (caption, say);
        _since = Stopwatch.GetTimestamp();
        TimeSpan silent = Stopwatch.GetElapsedTime(Volatile.Read(ref _spoken));
        _timer = new(_ => Beat(), null, silent < Usual ? Usual - silent : TimeSpan.Zero, Usual);
    }

    /// <summary>Remembers how far a step is.</summary>
    public void Show(string step, double share)
    {
        lock (_gate)
        {
            if (step != _step)
            {
                (_step, _share, _since) = (step, 0, Stopwatch.GetTimestamp());
            }

            _share = Math.Max(_share, share);
        }
    }

    private void Beat()
    {
        lock (_gate)
        {
            Begin();
            _say(Line(_caption, _step, _share, Stopwatch.GetElapsedTime(_since)));
        }
    }

    /// <summary>The line: what is done, the rate, and how long the rest of the step takes at that rate.</summary>
    internal static string Line(string caption, string step, double share, TimeSpan since)
    {
        string rate = share > 0 && share < 1 && since >= LeastMeasured
            ? string.Create(
                CultureInfo.InvariantCulture, $", {100 * share / since.TotalMinutes:0.#} % a minute, about {Words(since * ((1 - share) / share))} left of it")
            : "";
        return step.Length == 0 ? $"{caption}." : string.Create(CultureInfo.InvariantCulture, $"{caption}: {step}, {100 * share:0} %{rate}.");
    }

    private static string Words(TimeSpan time) => time.TotalMinutes < 2 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : time.TotalHours < 2 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.#} h");

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();
}
