using System.Text;
using Theorems.Checking.Golden;
using Theorems.Properties;

namespace Theorems.Verify.Tests;

/// <summary>The accepted files keep to the conventions of Verify, whether or not it is there to look at them.</summary>
public class FileConventionsTests
{
    private const string Verified = ".verified.";

    private static readonly string[] Files = [.. Directory.GetFiles(GoldenFolder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Accepted_and_received_files_are_named_as_Verify_names_them()
    {
        Assert.Equal(Path.Combine("golden", "some-claim.verified.json"), GoldenFile.VerifiedPath("golden", "some-claim"));
        Assert.Equal(Path.Combine("golden", "some-claim.received.json"), GoldenFile.ReceivedPath("golden", "some-claim"));
        Assert.NotEmpty(GoldenFolder.Ids);
    }

    [Fact]
    public void The_folder_holds_accepted_json_files_and_nothing_left_over()
    {
        // Verify fails on another extension beside a name, and on files whose name goes on after '#'; what was received goes when it agrees.
        Assert.All(Files, file => Assert.EndsWith(Verified + "json", file, StringComparison.Ordinal));
        Assert.DoesNotContain(Files, file => file.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public void Each_accepted_file_belongs_to_a_claim_or_to_the_kernels() =>
        Assert.All(
            Files.Select(file => file[..file.IndexOf(Verified, StringComparison.Ordinal)]),
            name => Assert.True(name == "kernels" || Catalogue.All.Any(claim => claim.Id == name), name));

    [Fact]
    public void Files_are_UTF_8_without_a_mark_with_plain_line_ends_and_one_at_the_end() => Assert.All(
        Files, file =>
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(GoldenFolder.Path, file));
            Assert.NotEmpty(bytes);
            Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        });

    [Fact]
    public void The_text_of_a_snapshot_is_the_text_of_its_file() => Assert.All(
        GoldenFolder.Ids, id =>
        {
            string text = File.ReadAllText(GoldenFile.VerifiedPath(GoldenFolder.Path, id));
            Assert.Equal(text, GoldenFile.Text(GoldenFile.Parse(text)));
        });
}
