using System.Text;

namespace Theorems.Cli.Terminal;

/// <summary>
/// Text that may come from a file and is shown on a terminal: what would move its cursor, colour it or turn its lines around is shown as a sign.
/// </summary>
internal static class Printable
{
    private const int Pictures = 0x2400;
    private const char PictureOfDelete = '\u2421';
    private const char Replacement = '\ufffd';

    /// <summary>The text with its control characters as signs; tabs stay, and line ends where several lines are meant.</summary>
    public static string Of(string text, bool hasLines = false)
    {
        if (!text.Any(IsControl))
        {
            return text;
        }

        StringBuilder shown = new(text.Length);
        foreach (char character in text)
        {
            shown.Append(character switch
            {
                '\n' when hasLines => character,
                < ' ' and not '\t' => (char)(Pictures + character),
                '\u007f' => PictureOfDelete,
                _ when IsControl(character) => Replacement,
                _ => character,
            });
        }

        return shown.ToString();
    }

    // Controls of ASCII and of Latin-1, and those of the direction of writing.
    private static bool IsControl(char character) =>
        (char.IsControl(character) && character != '\t') || character is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
