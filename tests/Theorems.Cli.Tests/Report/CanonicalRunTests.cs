using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Cli.Report;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Report;

public class CanonicalRunTests
{
    [Fact]
    public void A_part_that_is_measured_at_the_end_only_is_seen_over_time_in_shorter_runs()
    {
        Claim claim = Catalogue.Find("layer-alignment");
        Comparisons[] parts = [.. CanonicalRun.Of(claim, null).Parts];
        Assert.NotEmpty(parts);
        Assert.All(parts, part =>
        {
            Assert.True(part.Points.Count > 5, part.Part);
            Assert.Equal(part.Points.Select(point => point.Time).Distinct().Order(), part.Points.Select(point => point.Time));
            Assert.All(part.Points, point => Assert.True(point.Residual <= point.Bound));
        });

        // The snapshot takes the risk along one run; shorter runs are that run, stopped earlier, whose risk is measured as a share of the one at the start.
        Dictionary<double, double> risk = CanonicalRun.Of(claim, null).Snapshot!.Quantities.Where(quantity => quantity.Name == "R")
            .ToDictionary(quantity => (double)quantity.Time, quantity => double.Parse(quantity.Value, System.Globalization.CultureInfo.InvariantCulture));
        Comparisons measured = parts.Single(part => part.Part == "(iv) risk");
        double start = risk[measured.Points[0].Time] / measured.Points[0].Residual;
        Assert.InRange(start, risk[measured.Points[0].Time], 2 * Math.Log(2));
        Assert.All(measured.Points, point => Assert.Equal(risk[point.Time], start * point.Residual, 1e-12));
    }

    [Fact]
    public void At_each_time_the_comparison_with_the_least_room_is_kept()
    {
        Comparisons part = Assert.Single(CanonicalRun.Of(new HostileClaim(), null).Parts);
        Assert.Equal(Enumerable.Range(1, 8).Select(step => ((double)step, (double)step, 2.0 * step)), part.Points);
    }

    [Fact]
    public void The_accepted_snapshot_is_read_where_there_is_one()
    {
        using TemporaryFolder folder = new();
        HostileClaim claim = new();
        GoldenFile.Accept(claim, folder.Path);
        string path = GoldenFile.VerifiedPath(folder.Path, claim.Id);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"value\": \"3\"", "\"value\": \"3.5\"", StringComparison.Ordinal));
        Assert.Equal(["1", "2", "3.5", "4"], CanonicalRun.Of(claim, folder.Path).Snapshot!.Quantities.Select(quantity => quantity.Value));
        Assert.Equal(["1", "2", "3", "4"], CanonicalRun.Of(claim, null).Snapshot!.Quantities.Select(quantity => quantity.Value));
    }
}
