using Spectre.Console;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Running;

namespace Theorems.Cli.Sessions;

/// <summary>Shows on a terminal what a check is doing; elsewhere it shows nothing.</summary>
internal static class LiveProgress
{
    // The bar, the percentage and the gaps between them; what they leave is for the caption, which must not wrap.
    private const int RoomOfBar = 50;
    private const string Ellipsis = "...";

    /// <summary>Checks a claim under a bar that disappears when it is done.</summary>
    /// <param name="session">Whose standard error shows the bar, if it is a terminal.</param>
    /// <param name="caption">What stands before the bar, such as the number of the claim.</param>
    /// <param name="options">How to check.</param>
    /// <param name="claim">What to check.</param>
    public static ClaimEvidence Check(Session session, string caption, CheckOptions options, Claim claim)
    {
        if (!session.ErrorMedium.IsTerminal)
        {
            return new Checker(options).Check(claim);
        }

        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = session.ErrorMedium.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(session.Error),
        });
        ClaimEvidence? evidence = null;
        Interruption.CursorHiddenOn = session.Error;
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                int longest = Math.Max(caption.Length, (session.ErrorMedium.Width ?? 0) - RoomOfBar);
                Bar bar = new(context.AddTask(Markup.Escape(caption)), caption, longest);
                evidence = new Checker(options with { Progress = bar.Show }).Check(claim);
            });
        Interruption.CursorHiddenOn = null;
        return evidence!;
    }

    private sealed class Bar(ProgressTask task, string caption, int longest)
    {
        private readonly Lock _gate = new();
        private string _step = "";
        private double _shown;

        // Threads report in any order; the bar never goes back within a step.
        public void Show(string claim, string step, double share)
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
