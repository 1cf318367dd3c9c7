using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Tests.Gallery.Deceptive;

namespace Theorems.Checking.Tests.Gallery;

public class BoxGalleryTests
{
    [Fact]
    public void A_root_of_negative_numbers_is_not_proved_and_the_place_is_named()
    {
        ClaimEvidence evidence = Tests.Evidence.Of(new UndefinedOnAPartOfItsBox());
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        BoxEvidence box = Assert.Single(evidence.Boxes);
        Assert.StartsWith("x in [-", box.Undefined, StringComparison.Ordinal);
        Assert.Contains($"undefined in places of {box.Undefined}: there is nothing to prove there", evidence.Reason, StringComparison.Ordinal);
        Assert.Contains($"sides are undefined in places of {box.Undefined}", Assert.Single(evidence.Evidence).Says, StringComparison.Ordinal);
        string replayed = Assert.Single(Tests.Evidence.Replay(new UndefinedOnAPartOfItsBox(), box.Replay)).Residual;
        Assert.EndsWith(", undefined in places", replayed, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_that_take_an_interval_for_a_number_fail()
    {
        foreach (Claim claim in new Claim[] { new MiddleOfItsBox(), new EqualOnlyAtAPoint() })
        {
            ClaimEvidence evidence = Tests.Evidence.Of(claim);
            Assert.Equal(Verdict.Failed, evidence.Verdict);
            Assert.Contains("A program that is proved on a box may not", evidence.Reason, StringComparison.Ordinal);
        }
    }
}
