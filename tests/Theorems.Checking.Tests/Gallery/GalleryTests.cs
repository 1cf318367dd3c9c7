using System.Reflection;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;

namespace Theorems.Checking.Tests.Gallery;

/// <summary>Claims that are made to deceive a judge: false ones that must not hold, whatever the seed, and true ones at the edge that must.</summary>
public class GalleryTests
{
    private const int Seeds = 20;

    public static TheoryData<string> Deceptive => Of("Deceptive");

    public static TheoryData<string> Extreme => Of("Extreme");

    [Theory]
    [MemberData(nameof(Deceptive))]
    public void A_false_claim_does_not_hold_whatever_its_trick(string name) => Assert.All(Seen("Deceptive", name), seen =>
    {
        Assert.NotEqual(Verdict.Holds, seen.Verdict);
        if (ClaimOf("Deceptive", name).GetCustomAttribute<CaughtAttribute>() is { } caught)
        {
            Assert.Contains(caught.Words, seen.Reason, StringComparison.Ordinal);
        }
    });

    [Theory]
    [MemberData(nameof(Extreme))]
    public void A_true_claim_at_the_edge_holds(string name) =>
        Assert.All(Seen("Extreme", name), seen => Assert.Equal((Verdict.Holds, ""), (seen.Verdict, seen.Verdict == Verdict.Holds ? "" : seen.Reason)));

    private static IEnumerable<ClaimEvidence> Seen(string room, string name) =>
        Enumerable.Range(1, Seeds).Select(seed => Evidence.Of((Claim)Activator.CreateInstance(ClaimOf(room, name))!, (ulong)seed, threads: 1));

    private static Type ClaimOf(string room, string name) => typeof(GalleryTests).Assembly.GetType($"{typeof(GalleryTests).Namespace}.{room}.{name}")!;

    private static TheoryData<string> Of(string room)
    {
        TheoryData<string> names = [];
        foreach (Type type in typeof(GalleryTests).Assembly.GetTypes()
            .Where(type => type.Namespace == $"{typeof(GalleryTests).Namespace}.{room}" && type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            names.Add(type.Name);
        }

        return names;
    }
}
