namespace Theorems.Cli.Rendering;

/// <summary>Rows of cells under one another. The last column is wrapped where there is a width.</summary>
/// <param name="indent">Spaces before the first column.</param>
/// <param name="rightAligned">The columns whose cells end under one another.</param>
internal sealed class Columns(int indent, params int[] rightAligned)
{
    private const int Gap = 2;
    private const int NarrowestLastColumn = 24;
    private readonly List<Piece[]> _rows = [];

    /// <summary>Adds a row.</summary>
    public void Add(params Piece[] cells) => _rows.Add(cells);

    /// <summary>Writes the rows; the last column is wrapped on a terminal only.</summary>
    public void Print(Page page) => Print(page, page.Medium.Width);

    /// <summary>Writes the rows; the last column is wrapped at a width.</summary>
    public void Print(Page page, int? width)
    {
        int count = _rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        int[] widths = [.. Enumerable.Range(0, count).Select(column => _rows.Max(row => column < row.Length && (column < row.Length - 1 || column == count - 1) ? row[column].Text.Length : 0))];
        foreach (Piece[] row in _rows)
        {
            Print(page, row, widths, width ?? int.MaxValue);
        }
    }

    private void Print(Page page, Piece[] row, int[] widths, int width)
    {
        List<Piece> pieces = [new string(' ', indent)];
        int start = indent;
        for (int column = 0; column < row.Length - 1; column++)
        {
            Piece cell = row[column];
            string text = rightAligned.Contains(column) ? cell.Text.PadLeft(widths[column]) : cell.Text.PadRight(widths[column]);
            pieces.Add(cell with { Text = text });
            pieces.Add(new string(' ', Gap));
            start += widths[column] + Gap;
        }

        Piece last = row[^1];
        if (rightAligned.Contains(row.Length - 1))
        {
            page.Line([.. pieces, last with { Text = last.Text.PadLeft(widths[row.Length - 1]) }]);
            return;
        }

        int room = width - start;
        if (room < NarrowestLastColumn || last.Text.Length <= room)
        {
            page.Line([.. pieces, last]);
            return;
        }

        foreach (string line in Wrapping.Lines(last.Text, room))
        {
            page.Line([.. pieces, last with { Text = line }]);
            pieces = [new string(' ', start)];
        }
    }
}
