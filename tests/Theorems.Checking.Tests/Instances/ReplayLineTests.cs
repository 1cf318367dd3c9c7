using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Instances;

public class ReplayLineTests
{
    [Fact]
    public void Any_line_reads_back_as_itself()
    {
        Gen<ReplayLine> generator =
            from seed in ArbMap.Default.GeneratorFor<ulong>()
            from extreme in Gen.Elements(0UL, ulong.MaxValue, seed)
            from trial in Gen.Elements(0L, 7L, long.MaxValue)
            from settings in Gen.SubListOf("Rows=2", "Columns=3", "Rate=-0.5", "Centred=True")
            select new ReplayLine("some-claim", extreme, trial, [.. settings]);
        ForAll.In(generator, line =>
        {
            ReplayLine read = ReplayLine.Parse(line.ToString());
            Assert.Equal((line.Id, line.Seed, line.Trial), (read.Id, read.Seed, read.Trial));
            Assert.Equal(line.Settings, read.Settings);
            Assert.Equal(line.ToString(), read.ToString());
        });
    }

    [Fact]
    public void A_line_says_claim_seed_trial_and_settings()
    {
        SumOfSquares claim = new(2);
        string line = ReplayLine.For(claim.Id, new VectorRecipe { Dimension = 4 }, 9, 12).ToString();
        Assert.Equal("sum-of-squares seed=9 trial=12 Dimension=4 Constant=2", line);
        Assert.Equal("claim seed=1 trial=2", new ReplayLine("claim", 1, 2, []).ToString());
    }

    [Theory]
    [InlineData("  claim   seed=5 trial=6    Rows=2 ")]
    public void Blanks_do_not_matter(string text)
    {
        Assert.Equal("claim seed=5 trial=6 Rows=2", ReplayLine.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("claim")]
    [InlineData("claim seed=1")]
    [InlineData("claim trial=1 seed=1")]
    [InlineData("claim Seed=1 trial=1")]
    [InlineData("claim seed=1 Rows=2")]
    [InlineData("claim seed=-1 trial=1")]
    [InlineData("claim seed=1 trial=-1")]
    [InlineData("claim seed= trial=1")]
    [InlineData("claim seed=1.5 trial=1")]
    [InlineData("claim seed=18446744073709551616 trial=1")]
    [InlineData("claim seed=1 trial=9223372036854775808")]
    public void Anything_else_is_refused_with_the_right_form(string text)
    {
        FormatException failure = Assert.Throws<FormatException>(() => ReplayLine.Parse(text));
        Assert.Equal($"'{text}' is no replay line: it must read 'claim-id seed=S trial=T Setting=value ...', as `check` prints it.", failure.Message);
    }
}
