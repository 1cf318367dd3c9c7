using Spectre.Console;

namespace Theorems.Cli.Terminal;

/// <summary>How a piece of text is meant; on a terminal, its colour.</summary>
internal enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A name or heading.</summary>
    Strong,

    /// <summary>Something to pass over at first reading.</summary>
    Quiet,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Not decided, or not shown.</summary>
    Doubtful,

    /// <summary>Not as it should be.</summary>
    Bad,
}

/// <summary>A piece of text and how it is meant.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Ordinary text.</summary>
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>Writes lines: in colour where the medium has them, and else without a single escape character.</summary>
internal sealed class Page(TextWriter writer, Medium medium)
{
    private IAnsiConsole? _console;

    /// <summary>What the page can show.</summary>
    public Medium Medium => medium;

    /// <summary>Writes an empty line.</summary>
    public void Line() => writer.WriteLine();

    /// <summary>Writes a line; on a terminal that is narrower it breaks between words.</summary>
    public void Line(params IReadOnlyList<Piece> pieces)
    {
        if (medium.Width is not { } width || string.Concat(pieces.Select(piece => piece.Text)).TrimEnd().Length <= width)
        {
            Whole(pieces);
            return;
        }

        foreach (IReadOnlyList<Piece> line in Broken(pieces, width))
        {
            Whole(line);
        }
    }

    /// <summary>Writes a line that is never broken, such as one that is to be copied.</summary>
    public void Whole(params IReadOnlyList<Piece> pieces)
    {
        // Spaces at the end of a line only make files differ.
        int last = pieces.Count - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(pieces[last].Text))
        {
            last--;
        }

        for (int index = 0; index <= last; index++)
        {
            Write(index == last ? pieces[index] with { Text = pieces[index].Text.TrimEnd() } : pieces[index]);
        }

        writer.WriteLine();
    }

    /// <summary>Writes a line that is wrapped on a terminal only.</summary>
    public void Text(int indent, string text)
    {
        foreach (string line in Wrapping.Lines(text, (medium.Width ?? int.MaxValue) - indent))
        {
            Line(new string(' ', indent) + line);
        }
    }

    /// <summary>Writes prose, wrapped at the medium's width, or at 80 columns in a file.</summary>
    public void Prose(int indent, string text, int hanging = 0)
    {
        foreach (string line in Wrapping.Lines(text, medium.ProseWidth - indent, hanging))
        {
            Line(new string(' ', indent) + line);
        }
    }

    // A line breaks at the last blanks that leave it short enough, or else at the first; the next one begins a little further in.
    private static IEnumerable<IReadOnlyList<Piece>> Broken(IReadOnlyList<Piece> pieces, int width)
    {
        string text = string.Concat(pieces.Select(piece => piece.Text)).TrimEnd();
        int indent = text.Length - text.TrimStart().Length;
        // Blanks before a word give way to it.
        int longest = text.Split(' ').Max(word => word.Length);
        string hanging = new(' ', Math.Clamp(width - longest, 0, indent + 2));
        int from = Math.Max(0, indent - Math.Max(0, width - longest));
        string before = "";
        while (from < text.Length)
        {
            int first = Math.Max(from, indent);
            int room = width - before.Length;
            int end = text.Length - from <= room ? text.Length : text.LastIndexOf(' ', from + room, from + room - first);
            end = end > first ? end : text.IndexOf(' ', first) is > 0 and int next ? next : text.Length;
            yield return [before, .. Between(pieces, from, end)];
            from = end;
            while (from < text.Length && text[from] == ' ')
            {
                from++;
            }

            before = hanging;
        }
    }

    private static IEnumerable<Piece> Between(IReadOnlyList<Piece> pieces, int from, int end)
    {
        int start = 0;
        foreach (Piece piece in pieces)
        {
            (int first, int last) = (Math.Max(from, start), Math.Min(end, start + piece.Text.Length));
            if (first < last)
            {
                yield return piece with { Text = piece.Text[(first - start)..(last - start)] };
            }

            start += piece.Text.Length;
        }
    }

    private void Write(Piece piece)
    {
        piece = piece with { Text = Printable.Of(piece.Text, hasLines: true) };
        if (!medium.Colour || piece.Tone == Tone.Plain)
        {
            writer.Write(piece.Text);
            return;
        }

        _console ??= AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new Unwrapped(writer) });
        _console.Write(new Text(piece.Text, StyleOf(piece.Tone)));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new(decoration: Decoration.Bold),
        Tone.Quiet => new(decoration: Decoration.Dim),
        Tone.Good => new(Color.Green),
        Tone.Doubtful => new(Color.Olive),
        _ => new(Color.Maroon, decoration: Decoration.Bold),
    };

    // Lines are wrapped here, by column; Spectre must not wrap them once more.
    private sealed class Unwrapped(TextWriter target) : IAnsiConsoleOutput
    {
        public TextWriter Writer => target;

        public bool IsTerminal => true;

        public int Width => short.MaxValue;

        public int Height => short.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
