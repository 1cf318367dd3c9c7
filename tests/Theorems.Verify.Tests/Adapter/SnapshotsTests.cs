using System.Globalization;
using Theorems.Checking.Golden;

namespace Theorems.Verify.Tests;

public sealed class SnapshotsTests : IDisposable
{
    private const string Name = "sgd-minimum-norm";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("theorems-verify-");

    public static TheoryData<string> Ids => [.. GoldenFolder.Ids];

    private string Accepted => GoldenFile.VerifiedPath(_folder.FullName, Name);

    private string Received => GoldenFile.ReceivedPath(_folder.FullName, Name);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_snapshot_is_verified(string id)
    {
        string path = GoldenFile.VerifiedPath(GoldenFolder.Path, id);
        byte[] before = await File.ReadAllBytesAsync(path);
        await Snapshots.Verify(GoldenFolder.Path, id, GoldenFolder.Received(id));
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
        Assert.False(File.Exists(GoldenFile.ReceivedPath(GoldenFolder.Path, id)));
    }

    [Fact]
    public async Task A_difference_inside_the_budget_is_accepted_and_leaves_no_trace()
    {
        string text = GoldenFolder.Received(Name);
        string near = Moved(text, 0.5);
        Assert.NotEqual(text, near);
        await File.WriteAllTextAsync(Accepted, near);
        await Snapshots.Verify(_folder.FullName, Name, text);
        Assert.Equal(near, await File.ReadAllTextAsync(Accepted));
        Assert.Equal([Accepted], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task A_number_outside_its_budget_is_refused_with_the_distance_and_received_as_we_would_write_it()
    {
        string text = GoldenFolder.Received(Name);
        string far = Moved(text, 3);
        await File.WriteAllTextAsync(Accepted, far);
        string refusal = await Refusal(text);
        Assert.Contains(" budgets away; budget ", refusal, StringComparison.Ordinal);
        Assert.Equal(far, await File.ReadAllTextAsync(Accepted));
        Assert.Equal(text, await File.ReadAllTextAsync(Received));
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(Received))[0]);

        // Accepting is to move the file, as Verify's tools do; then nothing is left to say.
        File.Move(Received, Accepted, overwrite: true);
        await Snapshots.Verify(_folder.FullName, Name, text);
        Assert.Equal([Accepted], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task What_was_received_before_goes_when_the_comparer_accepts()
    {
        string text = GoldenFolder.Received(Name);
        await File.WriteAllTextAsync(Accepted, Moved(text, 3));
        await Refusal(text);
        Assert.True(File.Exists(Received));
        await File.WriteAllTextAsync(Accepted, Moved(text, 0.5));
        await Snapshots.Verify(_folder.FullName, Name, text);
        Assert.Equal([Accepted], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task Words_and_counts_have_to_be_the_same()
    {
        string text = GoldenFolder.Received(Name);
        await File.WriteAllTextAsync(Accepted, text.Replace("seed=1", "seed=2", StringComparison.Ordinal));
        string refusal = await Refusal(text);
        Assert.Contains("the instance changed", refusal, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Accepted, "{}\n");
        refusal = await Refusal(text);
        Assert.Contains("not a golden snapshot", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_nobody_accepted_is_new()
    {
        await Refusal(GoldenFolder.Received(Name));
        Assert.Equal(GoldenFolder.Received(Name), await File.ReadAllTextAsync(Received));
    }

    // Verify keeps the type to itself; any other exception would be a fault of ours.
    private async Task<string> Refusal(string text)
    {
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => Snapshots.Verify(_folder.FullName, Name, text));
        Assert.Equal("VerifyException", failure.GetType().Name);
        return failure.Message;
    }

    // Every number by so many of its budgets.
    private static string Moved(string text, double budgets)
    {
        GoldenSnapshot snapshot = GoldenFile.Parse(text);
        return GoldenFile.Text(snapshot with
        {
            Quantities = [.. snapshot.Quantities.Select(quantity =>
            {
                double value = Number(quantity.Value) + (budgets * Number(quantity.Budget));
                return quantity with
                {
                    Value = value.ToString("R", CultureInfo.InvariantCulture),
                    Bits = string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.DoubleToInt64Bits(value):X16}"),
                };
            })],
        });
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
