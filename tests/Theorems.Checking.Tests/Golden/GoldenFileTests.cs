using System.Globalization;
using System.Text;
using System.Text.Json;
using Theorems.Checking.Checks;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;

namespace Theorems.Checking.Tests.Golden;

public class GoldenFileTests
{
    private static readonly double OneRounding = Math.ScaleB(1, -53);

    [Fact]
    public void A_snapshot_reads_back_as_it_was_accepted()
    {
        using TemporaryFolder folder = new();
        GoldenFile.Accept(new Roots(), folder.Path);
        GoldenSnapshot taken = GoldenFile.Take(new Roots());
        GoldenSnapshot read = GoldenFile.Read(folder.Verified);
        Assert.Equal((taken.Schema, taken.Id, taken.Instance), (read.Schema, read.Id, read.Instance));
        Assert.Equal(taken.Quantities, read.Quantities);
        Assert.Equal(taken.Exact, read.Exact);
        Assert.Equal(("theorems/golden/1", "roots", "roots seed=1 trial=0 Count=3"), (read.Schema, read.Id, read.Instance));
        Assert.Empty(GoldenFile.Verify(new Roots(), folder.Path));
    }

    [Fact]
    public void A_snapshot_that_could_not_be_read_again_is_not_accepted()
    {
        using TemporaryFolder folder = new();
        GoldenFile.Accept(new Roots(), folder.Path);
        string accepted = File.ReadAllText(folder.Verified);
        Roots twice = new() { Exact = [new("primes below 2^k", 3, "4"), new("primes below 2^k", 3, "5")] };
        Assert.Contains(
            "'primes below 2^k' at 3 stands there twice", Assert.Throws<InvalidOperationException>(() => GoldenFile.Accept(twice, folder.Path)).Message,
            StringComparison.Ordinal);
        Assert.Equal(accepted, File.ReadAllText(folder.Verified));
    }

    [Fact]
    public void Values_are_stored_as_round_trip_decimals_and_as_bits()
    {
        foreach (GoldenQuantity quantity in GoldenFile.Take(new Roots()).Quantities)
        {
            double value = double.Parse(quantity.Value, CultureInfo.InvariantCulture);
            Assert.Equal($"0x{BitConverter.DoubleToInt64Bits(value):X16}", quantity.Bits);
            Assert.Equal(4 * value * OneRounding, double.Parse(quantity.Budget, CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData(0.1, "0.1", "0x3FB999999999999A")]
    [InlineData(-0.0, "-0", "0x8000000000000000")]
    [InlineData(1e300, "1E+300", "0x7E37E43C8800759C")]
    [InlineData(double.Epsilon, "5E-324", "0x0000000000000001")]
    [InlineData(double.NaN, "NaN", "0xFFF8000000000000")]
    [InlineData(double.PositiveInfinity, "Infinity", "0x7FF0000000000000")]
    public void Decimals_and_bits_of_special_numbers(double value, string text, string bits)
    {
        Assert.Equal((text, bits), (GoldenFile.Decimal(value), GoldenFile.Bits(value)));
    }

    [Fact]
    public void The_state_of_a_snapshot_is_part_of_the_evidence()
    {
        using TemporaryFolder folder = new();
        ClaimEvidence Check(Roots claim, string? golden) => new Checker(new() { Threads = 1, GoldenFolder = golden }).Check(claim);

        ClaimEvidence missing = Check(new(), folder.Path);
        Assert.Equal((Verdict.Holds, GoldenState.Missing, false), (missing.Verdict, missing.Golden, missing.Agrees));
        GoldenFile.Accept(new Roots(), folder.Path);
        ClaimEvidence matching = Check(new(), folder.Path);
        Assert.Equal((Verdict.Holds, GoldenState.Matches, true), (matching.Verdict, matching.Golden, matching.Agrees));
        ClaimEvidence differing = Check(new() { RelativeError = 4 * OneRounding }, folder.Path);
        Assert.Equal((Verdict.Holds, GoldenState.Differs, false), (differing.Verdict, differing.Golden, differing.Agrees));
        ClaimEvidence left = Check(new(), null);
        Assert.Equal((Verdict.Holds, GoldenState.None, true), (left.Verdict, left.Golden, left.Agrees));
        Assert.Equal([folder.Verified], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void What_differs_is_written_beside_the_accepted_file_and_removed_when_it_agrees_again()
    {
        using TemporaryFolder folder = new();
        GoldenFile.Accept(new Roots(), folder.Path);
        string accepted = File.ReadAllText(folder.Verified);
        Roots changed = new() { RelativeError = 4 * OneRounding };
        Assert.NotEmpty(GoldenFile.Verify(changed, folder.Path));
        Assert.Equal(accepted, File.ReadAllText(folder.Verified));
        Assert.Equal(GoldenFile.Take(changed).Quantities, GoldenFile.Read(folder.Received).Quantities);
        Assert.Empty(GoldenFile.Verify(new Roots(), folder.Path));
        Assert.Equal([folder.Verified], Directory.GetFiles(folder.Path));

        Assert.NotEmpty(GoldenFile.Verify(changed, folder.Path));
        GoldenFile.Accept(changed, folder.Path);
        Assert.Equal([folder.Verified], Directory.GetFiles(folder.Path));
        Assert.Empty(GoldenFile.Verify(changed, folder.Path));
    }

    [Fact]
    public void A_missing_snapshot_says_how_to_accept_one()
    {
        using TemporaryFolder folder = new();
        string nested = Path.Combine(folder.Path, "golden");
        string difference = Assert.Single(GoldenFile.Verify(new Roots(), nested));
        Assert.Equal("roots: there is no accepted snapshot; `theorems golden accept roots` makes this one the accepted one.", difference);
        Assert.True(File.Exists(GoldenFile.ReceivedPath(nested, "roots")));
        GoldenFile.Accept(new Roots(), nested);
        Assert.Equal([GoldenFile.VerifiedPath(nested, "roots")], Directory.GetFiles(nested));
    }

    [Fact]
    public void Files_are_utf8_without_a_byte_order_mark_and_with_unix_line_ends()
    {
        using TemporaryFolder folder = new();
        GoldenFile.Accept(new Roots { Exact = [new("Löwner’s order", 1, "≤")] }, folder.Path);
        byte[] bytes = File.ReadAllBytes(folder.Verified);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal("}\n"u8.ToArray(), bytes[^2..]);
        Assert.Contains("\"Löwner’s order\"", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{\"schema\": \"theorems/golden/1\", \"id\": \"roots\", \"instance\": \"roots\", \"quantities\": null, \"exact\": []}")]
    [InlineData("{\"schema\": \"theorems/golden/1\", \"id\": \"roots\", \"instance\": \"roots\", \"exact\": []}")]
    [InlineData("{\"schema\": \"theorems/golden/1\", \"id\": \"roots\", \"instance\": \"roots\", \"quantities\": [{\"name\": \"root\"}], \"exact\": []}")]
    public void What_is_no_snapshot_is_refused_with_a_sentence(string content)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Verified, content);
        FormatException failure = Assert.Throws<FormatException>(() => GoldenFile.Read(folder.Verified));
        Assert.StartsWith($"{folder.Verified} is not a golden snapshot (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("); restore it from version control or accept it anew.", failure.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(failure.InnerException);
        Assert.Throws<FormatException>(() => GoldenFile.Verify(new Roots(), folder.Path));
    }

    [Theory]
    [InlineData("null", "quantities[0] is null")]
    [InlineData("QUANTITY, null", "quantities[1] is null")]
    [InlineData("QUANTITY, QUANTITY", "'root' at 1 stands there twice")]
    [InlineData("WRONG", "the value 'one' of 'root' at 1 is no number")]
    [InlineData("UNBOUNDED", "the budget '' of 'root' at 1 is no number")]
    public void A_list_that_does_not_say_what_was_accepted_is_refused_by_the_name_of_its_file(string quantities, string reason)
    {
        const string Quantity = """{"name": "root", "time": 1, "value": "1", "bits": "0x3FF0000000000000", "budget": "1e-16", "origin": "rounding"}""";
        using TemporaryFolder folder = new();
        string text = quantities.Replace("QUANTITY", Quantity, StringComparison.Ordinal)
            .Replace("WRONG", Quantity.Replace("\"1\"", "\"one\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("UNBOUNDED", Quantity.Replace("1e-16", "", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(
            folder.Verified, $$"""{"schema": "theorems/golden/1", "id": "roots", "instance": "roots", "quantities": [{{text}}], "exact": []}""");
        Assert.StartsWith(
            $"{folder.Verified} is not a golden snapshot ({reason}); ", Assert.Throws<FormatException>(() => GoldenFile.Read(folder.Verified)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_fails_leaves_no_draft()
    {
        using TemporaryFolder folder = new();
        // A folder in the file's place: the draft is written, and cannot take it.
        Directory.CreateDirectory(folder.Verified);
        Assert.ThrowsAny<SystemException>(() => GoldenFile.Accept(new Roots(), folder.Path));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
