namespace Theorems.Cli.Terminal;

/// <summary>What a stream of text can show. The default is a pipe or a file: plain lines of any length.</summary>
/// <param name="Width">The columns of the terminal, or null where lines are not to be wrapped.</param>
/// <param name="Colour">Whether colours are wanted.</param>
internal readonly record struct Medium(int? Width, bool Colour)
{
    private const int NarrowestTerminal = 40;

    /// <summary>The width at which prose is wrapped.</summary>
    public int ProseWidth => Width ?? 80;

    /// <summary>Whether it is a terminal, on which lines can be drawn anew.</summary>
    public bool IsTerminal => Width is not null;

    /// <summary>The medium of the console, if it is a terminal.</summary>
    public static Medium Of(bool isTerminal) => !isTerminal || Environment.GetEnvironmentVariable("TERM") == "dumb"
        ? default
        : new(Math.Max(NarrowestTerminal, Columns()), string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    // A terminal of unknown size says zero, or refuses.
    private static int Columns()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
