using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests.Kinds;

public class CoverageTests
{
    private sealed record Recipe
    {
        public int Rows { get; init; } = 1;

        public double Scale { get; init; }

        public bool Wide { get; init; }

        public ClaimStatus Status { get; init; }

        public IReadOnlyList<double[]>? Data { get; init; }

        public int Twice => 2 * Rows;
    }

    [Fact]
    public void Each_setting_has_its_least_and_greatest_value_and_how_many_there_were()
    {
        IReadOnlyList<SettingEvidence> seen = Coverage.Of<Recipe>(
        [
            new() { Rows = 9, Scale = 0.25, Status = ClaimStatus.RefutedAsStated },
            new() { Rows = 10, Scale = -1.5, Wide = true },
            new() { Rows = 9, Scale = 1e-3 },
        ]);
        Assert.Equal(
            [new("Rows", "9", "10", 2), new("Scale", "-1.5", "0.25", 3), new("Wide", "False", "True", 2), new("Status", "Proved", "RefutedAsStated", 2)], seen);
    }

    [Fact]
    public void What_never_varies_has_one_value() =>
        Assert.All(Coverage.Of<Recipe>([new(), new()]), setting => Assert.Equal((1, setting.Least), (setting.Values, setting.Greatest)));

    [Fact]
    public void Without_recipes_nothing_is_covered() => Assert.Empty(Coverage.Of<Recipe>([]));
}
