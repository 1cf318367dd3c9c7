using Theorems.Checking.Failures;
using Theorems.Checking.Tests.Golden;

namespace Theorems.Checking.Tests.Failures;

public class FailureFolderTests
{
    private static Failure Of(int trial) => new($"claim seed=1 trial={trial}", "Some.Claim", "(a) fails.");

    [Fact]
    public void What_is_added_is_remembered_the_newest_first_and_once()
    {
        using TemporaryFolder temporary = new();
        FailureFolder folder = new(Path.Combine(temporary.Path, "new"));
        Assert.Empty(folder.Of("claim"));
        Assert.Empty(folder.Claims);
        folder.Add("claim", [Of(1), Of(2)]);
        folder.Add("claim", [Of(3), Of(1)]);
        Assert.Equal([Of(3), Of(1), Of(2)], folder.Of("claim"));
        folder.Add("another/claim", [Of(9)]);
        Assert.Equal(["another/claim", "claim"], folder.Claims);
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(temporary.Path, "new", ".gitignore")));
        Assert.DoesNotContain(Directory.GetFiles(temporary.Path, "*", SearchOption.AllDirectories), file => file.EndsWith(".draft", StringComparison.Ordinal));
    }

    [Fact]
    public void The_oldest_make_room_and_all_can_be_forgotten()
    {
        using TemporaryFolder temporary = new();
        FailureFolder folder = new(temporary.Path);
        for (int trial = 0; trial < FailureFolder.Most + 3; trial++)
        {
            folder.Add("claim", [Of(trial)]);
        }

        Assert.Equal(Enumerable.Range(3, FailureFolder.Most).Reverse().Select(Of), folder.Of("claim"));
        folder.Forget("claim");
        Assert.Empty(folder.Of("claim"));
        Assert.Empty(folder.Claims);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[{\"line\": \"claim seed=1 trial=0\"}]")]
    [InlineData("{}")]
    public void A_file_that_holds_something_else_is_refused_with_its_name(string text)
    {
        using TemporaryFolder temporary = new();
        FailureFolder folder = new(temporary.Path);
        folder.Add("claim", [Of(1)]);
        File.WriteAllText(folder.FileOf("claim"), text);
        string message = Assert.Throws<FormatException>(() => folder.Of("claim")).Message;
        Assert.StartsWith(folder.FileOf("claim") + " does not hold failures (", message, StringComparison.Ordinal);
        Assert.EndsWith("; delete it, and they are found anew.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_is_the_nearest_above()
    {
        using TemporaryFolder temporary = new();
        string below = Directory.CreateDirectory(Path.Combine(temporary.Path, "a", "b")).FullName;
        Assert.Equal(Path.Combine(below, ".theorems"), FailureFolder.Near(below));
        string made = Directory.CreateDirectory(Path.Combine(temporary.Path, "a", ".theorems")).FullName;
        Assert.Equal(made, FailureFolder.Near(below));
    }
}
