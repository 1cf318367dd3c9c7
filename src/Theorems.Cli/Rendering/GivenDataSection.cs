using Theorems.Checking.Data;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What is known of a user's own data: what was done to them, what they break, and their figures.</summary>
internal static class GivenDataSection
{
    /// <summary>Writes the section; nothing where instances are drawn.</summary>
    public static void Print(Page page, int indent, GivenData? data)
    {
        if (data is null)
        {
            return;
        }

        Columns columns = new(indent);
        foreach ((string label, string name, string text) in Lines(data))
        {
            columns.Add(new(label.PadRight(8), Tone.Quiet), name, text);
        }

        columns.Print(page);
    }

    /// <summary>The lines of the section: what kind each is, a name, and what it says.</summary>
    public static IEnumerable<(string Label, string Name, string Text)> Lines(GivenData data) =>
    [
        .. data.Facts.Select(fact => ("data", fact.Name, fact.Value)),
        .. data.Remarks.Select(remark => ("data", "done to them", remark)),
        .. data.Broken.Select(broken => ("breaks", broken.Assumption, broken.Certificate)),
    ];
}
