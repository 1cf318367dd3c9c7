namespace Theorems.Cli.Terminal;

/// <summary>Rows of cells under one another. Where there is a width, wide columns become narrower and their cells get several lines.</summary>
/// <param name="indent">Spaces before the first column.</param>
/// <param name="rightAligned">The columns whose cells end under one another.</param>
internal sealed class Columns(int indent, params int[] rightAligned)
{
    private const int Gap = 2;
    private const int NarrowestWrapped = 24;
    private readonly List<Piece[]> _rows = [];
    private readonly HashSet<Piece[]> _whole = [];

    /// <summary>Adds a row.</summary>
    public void Add(params Piece[] cells) => _rows.Add(cells);

    /// <summary>Adds a line that is to be copied: whatever the width, it is never broken, nor does it widen a column.</summary>
    public void AddWhole(params Piece[] cells)
    {
        Add(cells);
        _whole.Add(cells);
    }

    /// <summary>Writes the rows; they are fitted to a terminal only.</summary>
    public void Print(Page page) => Print(page, page.Medium.Width);

    /// <summary>Writes the rows, fitted to a width.</summary>
    public void Print(Page page, int? width)
    {
        int count = _rows.Where(row => !_whole.Contains(row)).Select(row => row.Length).DefaultIfEmpty(0).Max();
        int[] widths = [.. Enumerable.Range(0, count).Select(NaturalWidth)];
        if (width is { } available)
        {
            Fit(widths, available - indent - (Gap * (count - 1)));
        }

        foreach (Piece[] row in _rows)
        {
            if (_whole.Contains(row))
            {
                page.Whole([new string(' ', indent), .. row.SelectMany((cell, index) => index == 0 ? [cell] : new[] { new string(' ', Gap), cell })]);
            }
            else
            {
                Print(page, row, widths);
            }
        }
    }

    // The last cell of a short row, such as a remark, may reach over the columns to its right.
    private int NaturalWidth(int column) => _rows
        .Where(row => !_whole.Contains(row) && column < row.Length && (column < row.Length - 1 || row.Length == _rows.Max(other => other.Length)))
        .Select(row => row[column].Text.Length).DefaultIfEmpty(0).Max();

    // The widest column gives way first, but never so far that a word would be cut.
    private void Fit(int[] widths, int available)
    {
        foreach (int column in Enumerable.Range(0, widths.Length).OrderByDescending(column => widths[column]).ToArray())
        {
            int longestWord = _rows.Where(row => !_whole.Contains(row) && column < row.Length).SelectMany(row => row[column].Text.Split(' '))
                .Max(word => word.Length);
            int narrowest = Math.Max(NarrowestWrapped, longestWord);
            widths[column] = Math.Max(Math.Min(widths[column], narrowest), widths[column] - Math.Max(0, widths.Sum() - available));
        }
    }

    private void Print(Page page, Piece[] row, int[] widths)
    {
        string[][] cells = [.. row.Select((cell, column) =>
            column == row.Length - 1 && row.Length < widths.Length ? [cell.Text] : Wrapping.Lines(cell.Text, widths[column]).ToArray())];
        for (int line = 0; line < cells.Max(cell => cell.Length); line++)
        {
            List<Piece> pieces = [new string(' ', indent)];
            for (int column = 0; column < row.Length; column++)
            {
                string text = line < cells[column].Length ? cells[column][line] : "";
                pieces.Add(new(Aligned(text, column, widths[column]), text.Length > 0 ? row[column].Tone : Tone.Plain));
                pieces.Add(new string(' ', Gap));
            }

            page.Line(pieces);
        }
    }

    private string Aligned(string text, int column, int width) => rightAligned.Contains(column) ? text.PadLeft(width) : text.PadRight(width);
}
