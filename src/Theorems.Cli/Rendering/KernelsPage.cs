using System.Globalization;
using Theorems.Checking.Guards;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What the guard found of kernels, as lines of text.</summary>
internal sealed class KernelsPage(Page page)
{
    public void Table(IReadOnlyList<KernelEvidence> found)
    {
        Columns columns = new(0, 3, 4, 5, 6);
        columns.Add("kernel", "numbers", "device", "instances", "median", "worst", "identity", "of the budget, which is");
        foreach (KernelEvidence one in found)
        {
            Piece worst = new(Number(one.Worst), one.IsWithinBudget ? Tone.Plain : Tone.Bad);
            columns.Add(one.Name, one.NumberSystem, one.Device, NumberText.Count(one.Instances), Number(one.Median), worst, Identity(one), one.Origin);
        }

        columns.Print(page);
        foreach (KernelEvidence one in found.Where(one => !one.SatisfiesIdentity))
        {
            page.Line([new($"{one.Name} in {one.NumberSystem}: {one.BrokenIdentity}.", Tone.Bad)]);
        }

        foreach (KernelEvidence one in found.Where(one => !one.IsWithinBudget))
        {
            page.Line([new(
                $"{one.Name} in {one.NumberSystem}: output {one.WorstOutput} of instance {one.WorstInstance} errs by "
                + $"{Number(one.Worst)} budgets of {Number(one.Budget)}; {one.Explanation}.",
                Tone.Bad)]);
        }
    }

    public void Summary(IReadOnlyList<KernelEvidence> found, int over, IReadOnlyList<string> differences)
    {
        page.Line([]);
        foreach (string difference in differences)
        {
            page.Line([new(difference, Tone.Bad)]);
        }

        if (differences.Count > 0)
        {
            page.Line([$"If that is right, accept it: theorems kernels --accept"]);
        }

        string runs = found.Count == 1 ? "run" : "runs";
        string word = differences.Count == 1 ? "difference" : "differences";
        page.Line([string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Count} {runs}: {found.Count - over} within their budgets and identities, {over} not; {differences.Count} {word} from the record")]);
    }

    public void Accepted(string path) => page.Line([$"{path}: accepted; commit it with the change that made it so."]);

    private static Piece Identity(KernelEvidence one) =>
        new(one.Identity is { } residual ? Number(residual) : "-", one.SatisfiesIdentity ? Tone.Plain : Tone.Bad);

    private static string Number(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
