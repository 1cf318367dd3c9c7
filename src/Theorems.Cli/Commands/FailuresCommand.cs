using System.CommandLine;
using System.Text;
using Theorems.Checking.Failures;
using Theorems.Checking.Instances;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems failures: what refuted claims before; an entry can become a test, or be forgotten.</summary>
internal static class FailuresCommand
{
    private const string Nowhere = "none";

    public static Command Create(Session session)
    {
        Option<string?> folder = Folder();
        Command command = new("failures", "What refuted claims before, which is tried first: list it, promote an entry to a test, or forget it.") { folder };
        command.SetAction(parsed => List(session, Remembered(parsed.GetValue(folder), session)));

        Argument<string> id = new("ID") { Description = "The claim." };
        Option<int> number = new("--number")
        {
            Description = "Which of its failures, as the list numbers them; the first if left out.",
            DefaultValueFactory = _ => 1,
        };
        Option<string?> file = new("--out") { Description = "The file to write; <Claim>FailureTests.cs here if left out.", HelpName = "FILE.cs" };
        Command promote = new("promote", "Write a test (xunit) that holds once the claim is mended there.") { id, number, file, folder };
        promote.SetAction(parsed => Promote(
            session, Remembered(parsed.GetValue(folder), session), parsed.GetRequiredValue(id), parsed.GetValue(number), parsed.GetValue(file)));
        command.Add(promote);

        Argument<string> forgotten = new("ID") { Description = "The claim." };
        Command forget = new("forget", "Forget all failures of a claim.") { forgotten, folder };
        forget.SetAction(parsed => Forget(session, Remembered(parsed.GetValue(folder), session), parsed.GetRequiredValue(forgotten)));
        command.Add(forget);
        return command;
    }

    /// <summary>The option that names the folder.</summary>
    public static Option<string?> Folder() => new("--failures")
    {
        Description = "Where failures are remembered, and tried first the next time; "
            + $"{FailureFolder.UsualName} here or above if left out, '{Nowhere}' for nowhere.",
        HelpName = "FOLDER",
    };

    /// <summary>The folder that is meant, or null for none.</summary>
    public static string? FolderOf(string? named, Session session) =>
        named == Nowhere ? null : named is null ? FailureFolder.Near(session.Folder) : Path.GetFullPath(named, session.Folder);

    private static FailureFolder Remembered(string? named, Session session) =>
        new(FolderOf(named, session) ?? throw new InputException($"'{Nowhere}' is no folder; name the one to look at, or leave --failures out."));

    private static int List(Session session, FailureFolder folder)
    {
        if (folder.Claims.Count == 0)
        {
            session.Output.WriteLine("No failure is remembered.");
        }

        foreach (string claim in folder.Claims)
        {
            session.Output.WriteLine(claim);
            foreach ((Failure failure, int index) in Of(folder, claim).Select((failure, index) => (failure, index)))
            {
                session.OutputPage.Whole($"  {index + 1}  theorems replay {failure.Line}");
                session.OutputPage.Line($"     {failure.Reason}");
            }
        }

        return ExitCode.Agrees;
    }

    private static int Promote(Session session, FailureFolder folder, string claim, int number, string? file)
    {
        IReadOnlyList<Failure> all = Of(folder, claim);
        if (number < 1 || number > all.Count)
        {
            throw new InputException(all.Count == 0
                ? $"No failure of '{claim}' is remembered; `theorems failures` lists those that are."
                : $"There is no failure {number} of {claim}; there are 1 to {all.Count}.");
        }

        string name = RoomNames.PascalCase(claim) + "FailureTests";
        string path = Path.GetFullPath(file ?? name + ".cs", session.Folder);
        if (File.Exists(path))
        {
            throw new InputException($"{path} exists already and is left as it is; choose another --out.");
        }

        try
        {
            File.WriteAllText(path, Test(name, all[number - 1]), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written ({failure.Message.TrimEnd('.')}); choose another --out.");
        }

        session.Output.WriteLine($"{Path.GetRelativePath(session.Folder, path)} is a test that holds once {claim} is mended there; move it to your tests.");
        return ExitCode.Agrees;
    }

    private static int Forget(Session session, FailureFolder folder, string claim)
    {
        int count = Of(folder, claim).Count;
        if (count == 0)
        {
            throw new InputException($"No failure of '{claim}' is remembered; `theorems failures` lists those that are.");
        }

        folder.Forget(claim);
        session.Output.WriteLine($"{claim}: {count} {(count == 1 ? "failure is" : "failures are")} forgotten.");
        return ExitCode.Agrees;
    }

    private static string Test(string name, Failure failure) => $$"""
        using Theorems.Checking;
        using Xunit;

        /// <summary>An instance that refuted {{ReplayLine.Parse(failure.Line).Id}} before: {{failure.Reason}}</summary>
        public class {{name}}
        {
            [Fact]
            public void What_refuted_it_before_does_so_no_longer() =>
                Judge.Replay(new {{failure.Type.Replace('+', '.')}}(), "{{failure.Line}}").Holds();
        }

        """.ReplaceLineEndings("\n");

    private static IReadOnlyList<Failure> Of(FailureFolder folder, string claim)
    {
        try
        {
            return folder.Of(claim);
        }
        catch (FormatException failure)
        {
            throw new InputException(failure.Message);
        }
    }
}
