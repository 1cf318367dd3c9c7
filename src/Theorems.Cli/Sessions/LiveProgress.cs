using Spectre.Console;

namespace Theorems.Cli.Sessions;

/// <summary>Shows on a terminal what a check is doing, until it is disposed of; elsewhere it says so in a line now and then.</summary>
internal sealed class LiveProgress : IDisposable
{
    // The bar, the percentage and the gaps between them; what they leave is for the caption, which must not wrap.
    private const int RoomOfBar = 50;
    private const string Ellipsis = "...";

    private readonly TaskCompletionSource<Bar> _drawn = new();
    private readonly TaskCompletionSource _done = new();
    private readonly Task? _drawing;
    private readonly Heartbeat? _heartbeat;

    /// <summary>Draws an empty bar.</summary>
    /// <param name="session">Whose standard error shows the bar, if it is a terminal.</param>
    /// <param name="caption">What stands before the bar, such as the number of the claim.</param>
    public LiveProgress(Session session, string caption)
    {
        if (!session.ErrorMedium.IsTerminal)
        {
            _heartbeat = new(caption, session.Note);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = session.ErrorMedium.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Error),
        });
        int longest = Math.Max(caption.Length, (session.ErrorMedium.Width ?? 0) - RoomOfBar);
        Interruption.CursorHiddenOn = session.Error;
        _drawing = console.Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context =>
            {
                _drawn.SetResult(new(context.AddTask(Markup.Escape(caption)), caption, longest));
                return _done.Task;
            });
    }

    /// <summary>Shows how far a step is.</summary>
    /// <param name="claim">The claim that is checked.</param>
    /// <param name="step">The step.</param>
    /// <param name="share">Which share of it is done.</param>
    public void Show(string claim, string step, double share)
    {
        _heartbeat?.Show(step, share);
        if (_drawing is not null)
        {
            _drawn.Task.Result.Show(step, share);
        }
    }

    /// <summary>Clears the bar.</summary>
    public void Dispose()
    {
        _heartbeat?.Dispose();
        _done.SetResult();
        _drawing?.Wait();
        Interruption.CursorHiddenOn = null;
    }

    private sealed class Bar(ProgressTask task, string caption, int longest)
    {
        private readonly Lock _gate = new();
        private string _step = "";
        private double _shown;

        // Threads report in any order; the bar never goes back within a step.
        public void Show(string step, double share)
        {
            lock (_gate)
            {
                if (step != _step)
                {
                    (_step, _shown) = (step, 0);
                    string text = $"{caption}: {step}";
                    task.Description = Markup.Escape(text.Length <= longest ? text : text[..(longest - Ellipsis.Length)] + Ellipsis);
                }

                _shown = Math.Max(_shown, share);
                task.Value = 100 * _shown;
            }
        }
    }
}
