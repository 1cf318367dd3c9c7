using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests.Sessions;

public class HeartbeatTests
{
    [Fact]
    public void A_line_says_what_is_done_the_rate_and_what_is_left() => Assert.Equal(
        "2 of 5  claim: sampled, 25 %, 12.5 % a minute, about 6 min left of it.",
        Heartbeat.Line("2 of 5  claim", "sampled", 0.25, TimeSpan.FromMinutes(2)));

    [Fact]
    public void Before_anything_is_done_no_rate_is_known()
    {
        Assert.Equal("1 of 1  claim.", Heartbeat.Line("1 of 1  claim", "", 0, TimeSpan.FromMinutes(2)));
        Assert.Equal("1 of 1  claim: box, 50 %.", Heartbeat.Line("1 of 1  claim", "box", 0.5, TimeSpan.FromSeconds(1)));
        Assert.Equal("1 of 1  claim: box, 0 %.", Heartbeat.Line("1 of 1  claim", "box", 0, TimeSpan.FromMinutes(2)));
    }
}
