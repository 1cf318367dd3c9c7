using Theorems.Checking.Evidence;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Inputs;

public sealed class FailedClaimsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _notes = new();
    private readonly FailedClaims _claims;

    public FailedClaimsTests() => _claims = new(new(TextReader.Null, TextWriter.Null, _notes) { Folder = _folder.Path });

    public void Dispose() => _folder.Dispose();

    private static ClaimEvidence Seen(string id, bool agrees) => Evidences.Of(Verdict.Inconclusive) with { Id = id, Agrees = agrees };

    [Fact]
    public void What_was_not_checked_again_stays_remembered()
    {
        _claims.Remember([Seen(Cli.Quick, false), Seen(Cli.Graphs, true), Seen(Cli.Analytic, false)]);
        Assert.Equal([Cli.Quick, Cli.Analytic], _claims.Among([]));
        _claims.Remember([Seen(Cli.Quick, true)]);
        Assert.Equal([Cli.Analytic], _claims.Among([]));
        Assert.Equal([Cli.Analytic], _claims.Among([Cli.Graphs, Cli.Analytic]));
        _claims.Remember([Seen(Cli.Analytic, true)]);
        Assert.False(File.Exists(_folder.Name(".theorems/last-failed")));
    }

    [Fact]
    public void Git_ignores_the_folder_and_nothing_is_written_where_nothing_failed()
    {
        _claims.Remember([Seen(Cli.Quick, true)]);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
        _claims.Remember([Seen(Cli.Quick, false)]);
        Assert.Equal("*\n", File.ReadAllText(_folder.Name(".theorems/.gitignore")));
        Assert.Contains("remembered in .theorems/last-failed; `theorems check --last-failed`", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void If_nothing_is_remembered_one_sentence_says_so_and_all_are_checked()
    {
        Assert.Equal([Cli.Quick], _claims.Among([Cli.Quick]));
        Assert.Equal(
            "theorems: none of these claims is remembered as not as recorded (.theorems/last-failed), so all of them are checked.\n",
            _notes.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_file_that_holds_other_words_or_cannot_be_written_decides_nothing()
    {
        Directory.CreateDirectory(_folder.Name(".theorems"));
        _folder.File(".theorems/last-failed", "no-such-claim\n\u001b[31m\n" + Cli.Graphs + "\n");
        Assert.Equal([Cli.Graphs], _claims.Among([]));

        // A folder in the place of the file can be neither read nor replaced.
        File.Delete(_folder.Name(".theorems/last-failed"));
        Directory.CreateDirectory(_folder.Name(".theorems/last-failed/full"));
        _claims.Remember([Seen(Cli.Quick, false)]);
        Assert.Contains("last-failed cannot be written", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_remembers_and_checks_again_what_failed()
    {
        Cli Check(params string[] arguments) => Cli.RunIn(
            session => session with { Folder = _folder.Path }, "", ["check", .. arguments, "--trials", "64"]);

        // Without its snapshot a claim is not as recorded.
        Assert.Equal(ExitCode.Differs, Check(Cli.Quick, Cli.Analytic, "--golden", Directory.CreateDirectory(_folder.Name("empty")).FullName).Code);
        Cli again = Check("--last-failed");
        Assert.Equal(ExitCode.Agrees, again.Code);
        Assert.StartsWith("2 claims:", again.Lines[^1], StringComparison.Ordinal);
        Cli third = Check(Cli.Quick, "--last-failed");
        Assert.Contains("none of these claims is remembered", third.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 claim:", third.Lines[^1], StringComparison.Ordinal);
    }
}
