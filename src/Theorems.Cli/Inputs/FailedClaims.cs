using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Sessions;
using Theorems.Properties;

namespace Theorems.Cli.Inputs;

/// <summary>
/// Which claims were not as recorded when each was last checked on its own instances: a file with a name a line, in a folder that git ignores, beside the
/// solution or else in the current folder. There is no file where there is nothing to remember.
/// </summary>
internal sealed class FailedClaims(Session session)
{
    private readonly string _folder = System.IO.Path.Combine(Checkout.Above(session.Folder) ?? session.Folder, ".theorems");

    /// <summary>The file, as seen from the current folder.</summary>
    public string Path => System.IO.Path.GetRelativePath(session.Folder, File);

    private string File => System.IO.Path.Combine(_folder, "last-failed");

    /// <summary>The remembered claims among the named ones, or all remembered ones if none is named; if there are none, the names as they were.</summary>
    public IReadOnlyList<string> Among(IReadOnlyList<string> names)
    {
        string[] remembered = Remembered();
        string[] chosen = [.. names.Count == 0 ? remembered : names.Where(remembered.Contains)];
        if (chosen.Length == 0)
        {
            string which = names.Count == 0 ? "no claim" : "none of these claims";
            session.Note($"{which} is remembered as not as recorded ({Path}), so all of them are checked.");
            return names;
        }

        return chosen;
    }

    /// <summary>Takes in what was seen: of claims that were not checked, what was remembered stays.</summary>
    public void Remember(IReadOnlyList<ClaimEvidence> seen)
    {
        string[] before = Remembered();
        string[] failed = [.. before.Except(seen.Select(claim => claim.Id)), .. seen.Where(claim => !claim.Agrees).Select(claim => claim.Id)];
        if (before.SequenceEqual(failed))
        {
            return;
        }

        try
        {
            if (failed.Length == 0)
            {
                System.IO.File.Delete(File);
                return;
            }

            Directory.CreateDirectory(_folder);
            WholeFile.Write(System.IO.Path.Combine(_folder, ".gitignore"), "*\n");
            WholeFile.Write(File, string.Concat(failed.Select(id => id + "\n")));
            session.Note($"what was not as recorded is remembered in {Path}; `theorems check --last-failed` checks it again.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A convenience must not decide how a check ends.
            session.Note($"{Path} cannot be written ({failure.Message.TrimEnd('.')}), so --last-failed will not know of this run.");
        }
    }

    // Names that no claim has any more are passed over.
    private string[] Remembered()
    {
        try
        {
            return System.IO.File.Exists(File)
                ? [.. WholeFile.Read(File).Split('\n').Where(id => Catalogue.All.Any(claim => claim.Id == id)).Distinct()]
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            session.Note($"{Path} cannot be read ({failure.Message.TrimEnd('.')}), so nothing is remembered of earlier runs.");
            return [];
        }
    }
}
