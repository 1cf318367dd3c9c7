using System.Text;
using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public sealed class LedgerTests : IDisposable
{
    private static readonly RunKey Run = new() { Command = "check", Version = "v", Seed = 1, About = ["claim"] };
    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-ledger-").FullName;

    private string Journal => Path.Combine(_folder, "all.json.journal");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static PieceName Piece(int number) => new("claim", "step", number, 5);

    private void Write(int pieces)
    {
        using Ledger ledger = Ledger.Open(Journal, Run, null, resume: false);
        for (int number = 0; number < pieces; number++)
        {
            ledger.Keep(Piece(number), $"{number}é");
        }
    }

    [Fact]
    public void A_journal_that_ends_anywhere_keeps_what_was_written_to_its_end_and_ends_in_the_same_bytes()
    {
        Write(5);
        byte[] all = File.ReadAllBytes(Journal);
        for (int length = 0; length < all.Length; length++)
        {
            File.WriteAllBytes(Journal, all[..length]);
            int lines = all[..length].Count(letter => letter == '\n');
            using (Ledger ledger = Ledger.Open(Journal, Run, null, resume: true))
            {
                // A last line that lacks nothing but its end is whole.
                Assert.InRange(ledger.Found, Math.Max(0, lines - 1), Math.Max(0, lines));
                for (int number = 0; number < 5; number++)
                {
                    Assert.Equal(number < ledger.Found, ledger.Find(Piece(number)) is not null);
                    ledger.Keep(Piece(number), $"{number}é");
                }
            }

            Assert.Equal(all, File.ReadAllBytes(Journal));
        }
    }

    [Fact]
    public void A_letter_that_changed_is_noticed()
    {
        Write(3);
        File.WriteAllText(Journal, File.ReadAllText(Journal).Replace("1é", "7é", StringComparison.Ordinal));
        using Ledger ledger = Ledger.Open(Journal, Run, null, resume: true);
        Assert.Equal(1, ledger.Found);
    }

    [Fact]
    public void Nothing_goes_on_with_another_run_or_another_shard()
    {
        Write(1);
        Assert.Contains("seed", Refusal(() => Ledger.Open(Journal, Run with { Seed = 2 }, null, resume: true)), StringComparison.Ordinal);
        Assert.Contains("shard 1/2", Refusal(() => Ledger.Open(Journal, Run, new(1, 2), resume: true)), StringComparison.Ordinal);
        using Ledger anew = Ledger.Open(Journal, Run with { Seed = 2 }, null, resume: false);
        Assert.Equal(0, anew.Found);
    }

    [Fact]
    public void What_is_no_journal_is_refused()
    {
        File.WriteAllText(Journal, "{}\n{}\n");
        Assert.Contains("holds no finished pieces", Refusal(() => Ledger.Open(Journal, Run, null, resume: true)), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Refusal(() => PieceFile.Read(Path.Combine(_folder, "none"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_takes_nothing_is_named()
    {
        Assert.Contains("cannot be written", Refusal(() => Ledger.Open(_folder, Run, null, resume: false)), StringComparison.Ordinal);
        Assert.Contains("cannot be written", Refusal(() => Ledger.Open(Path.Combine(_folder, "none", "file"), Run, null, false)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_journal_becomes_the_file_of_the_shard_and_only_then_it_is_whole()
    {
        string file = Path.Combine(_folder, "part.json");
        Ledger ledger = Ledger.Open(Journal, Run, new(2, 3), resume: false);
        ledger.Keep(Piece(4), "four");
        Assert.False(PieceFile.Read(Journal).IsWhole);
        ledger.Finish(file);
        PieceFile part = PieceFile.Read(file);
        Assert.True(part.IsWhole);
        Assert.Equal((new Shard(2, 3), "four"), (part.Shard, part.Pieces[Piece(4)]));
        Assert.Equal([file], Directory.GetFiles(_folder));
        File.WriteAllText(file, string.Concat(File.ReadLines(file, Encoding.UTF8).Where((_, line) => line != 1).Select(line => line + "\n")));
        Assert.False(PieceFile.Read(file).IsWhole);
    }

    private static string Refusal(Func<object> act) => Assert.Throws<LedgerException>(act).Message;
}
