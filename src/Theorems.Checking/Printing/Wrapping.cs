namespace Theorems.Checking.Printing;

/// <summary>Breaks text into lines between words.</summary>
public static class Wrapping
{
    /// <summary>The lines of a text; those after the first begin with <paramref name="hanging"/> spaces. A long word keeps to itself.</summary>
    public static IEnumerable<string> Lines(string text, int width, int hanging = 0)
    {
        if (text.Length <= width)
        {
            yield return text;
            yield break;
        }

        string line = text[..^text.TrimStart(' ').Length];
        bool empty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                (line, empty) = (new string(' ', hanging), true);
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        yield return line;
    }

    /// <summary>One paragraph out of lines that were broken for the source file.</summary>
    public static string Paragraph(string text) => string.Join(' ', text.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
}
