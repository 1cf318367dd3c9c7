using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Golden;

/// <summary>Compares snapshots: float64 bit for bit or within budgets, other number systems within the budgets that the snapshot states.</summary>
public static class GoldenComparison
{
    /// <summary>The differences between an accepted snapshot and a newly taken one, each in units of its budget.</summary>
    public static IReadOnlyList<string> Differences(GoldenSnapshot verified, GoldenSnapshot received) =>
        Differences(verified, received, (accepted, seen) =>
            accepted.Bits != seen.Bits || accepted.Value != seen.Value ? Distance(accepted, Number(seen.Value), "float64")
            : accepted.Budget != seen.Budget ? $"the same value, but its budget changed from {accepted.Budget} to {seen.Budget}"
            : accepted.Origin != seen.Origin ? $"the same value and budget, but the budget's origin changed from '{accepted.Origin}' to '{seen.Origin}'"
            : null);

    /// <summary>The differences that rounding does not explain: two values of one number are apart by at most the sum of their budgets.</summary>
    /// <remarks>
    /// A budget that grew counts with what was accepted, so that no snapshot can widen what it is held against. All that is no number has to agree
    /// exactly.
    /// </remarks>
    public static IReadOnlyList<string> OutsideBudgets(GoldenSnapshot verified, GoldenSnapshot received) =>
        Differences(verified, received, (accepted, seen) =>
        {
            double budget = Number(accepted.Budget) + Math.Min(Number(accepted.Budget), Number(seen.Budget));
            return accepted.Origin != seen.Origin ? $"the budget's origin changed from '{accepted.Origin}' to '{seen.Origin}'"
                : GoldenFile.Bits(Number(seen.Value)) != seen.Bits ? $"its bits {seen.Bits} are not those of its value {seen.Value}"
                : accepted.Value == seen.Value || (double.IsFinite(budget) && Math.Abs(Number(accepted.Value) - Number(seen.Value)) <= budget) ? null
                : Distance(accepted, Number(seen.Value), "float64");
        });

    private static List<string> Differences(GoldenSnapshot verified, GoldenSnapshot received, Func<GoldenQuantity, GoldenQuantity, string?> difference)
    {
        ArgumentNullException.ThrowIfNull(verified);
        ArgumentNullException.ThrowIfNull(received);
        List<string> differences = [];
        if (verified.Id != received.Id)
        {
            differences.Add($"{verified.Id}: this is a snapshot of '{received.Id}'.");
        }

        if (verified.Instance != received.Instance)
        {
            differences.Add($"{verified.Id}: the instance changed from '{verified.Instance}' to '{received.Instance}'.");
        }

        if (verified.Schema != received.Schema)
        {
            differences.Add($"{verified.Id}: the layout changed from '{verified.Schema}' to '{received.Schema}'.");
        }

        Compare(
            verified.Quantities, received.Quantities, quantity => (quantity.Name, quantity.Time), verified.Id,
            difference, differences);
        Compare(
            verified.Exact, received.Exact, quantity => (quantity.Name, quantity.Time), verified.Id,
            (accepted, seen) => accepted.Value == seen.Value ? null : $"accepted {accepted.Value}, found {seen.Value}", differences);
        return differences;
    }

    /// <summary>Takes the snapshot in lanes, float32 and double-double, and compares: lanes bit for bit, the others within their budgets.</summary>
    public static IReadOnlyList<string> OtherSystems<TRecipe>(Claim<TRecipe> claim, GoldenSnapshot verified)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(verified);
        IGolden<TRecipe> golden = (IGolden<TRecipe>)claim;
        List<string> differences = [];
        HashSet<(string, long)> taken = [.. golden.Snapshot(claim.Canonical, new GridTrial<Float64>(GoldenFile.Seed, 0))
            .Select(quantity => (quantity.Name, quantity.Time))];
        Within(golden.Snapshot(claim.Canonical, new GridTrial<Lanes>(GoldenFile.Seed, 0)), verified, taken, "lanes", bitForBit: true, differences);
        Within(
            golden.Snapshot(claim.Canonical, new GridTrial<DoubleDouble<Float64>>(GoldenFile.Seed, 0)),
            verified, taken, "double-double", bitForBit: false, differences);
        Within(golden.Snapshot(claim.Canonical, new GridTrial<Float32>(GoldenFile.Seed, 0)), verified, taken, "float32", bitForBit: false, differences);
        return differences;
    }

    private static void Within<T>(
        IEnumerable<Quantity<T>> quantities, GoldenSnapshot verified, HashSet<(string, long)> taken, string system, bool bitForBit,
        List<string> differences)
        where T : struct, IReal<T>
    {
        Dictionary<(string, long), GoldenQuantity> accepted = verified.Quantities.ToDictionary(quantity => (quantity.Name, quantity.Time));
        HashSet<(string, long)> missing = [.. taken.Where(accepted.ContainsKey)];
        foreach (Quantity<T> quantity in quantities)
        {
            if (!accepted.TryGetValue((quantity.Name, quantity.Time), out GoldenQuantity? golden))
            {
                // What float64 takes too is reported by its own comparison.
                if (!taken.Contains((quantity.Name, quantity.Time)))
                {
                    differences.Add($"{verified.Id}: {quantity.Name} at {quantity.Time}: taken in {system} only.");
                }

                continue;
            }

            missing.Remove((quantity.Name, quantity.Time));

            double value = quantity.Value.ToDouble();
            double reference = Number(golden.Value);
            double budget = Number(golden.Budget) + (T.UnitRoundoff * quantity.Rounding.ToDouble());
            bool agrees = bitForBit
                ? GoldenFile.Bits(value) == golden.Bits
                : double.IsFinite(budget) && Distance(quantity.Value, reference) <= budget; // an endless budget would accept anything
            if (!agrees)
            {
                differences.Add($"{verified.Id}: {golden.Name} at {golden.Time}: {Distance(golden, value, system)}");
            }
        }

        differences.AddRange(verified.Quantities.Where(quantity => missing.Contains((quantity.Name, quantity.Time)))
            .Select(quantity => $"{verified.Id}: {quantity.Name} at {quantity.Time}: accepted, but not taken in {system}."));
    }

    private static void Compare<TQuantity>(
        IReadOnlyList<TQuantity> verified, IReadOnlyList<TQuantity> received, Func<TQuantity, (string Name, long Time)> key, string id,
        Func<TQuantity, TQuantity, string?> difference, List<string> differences)
    {
        Dictionary<(string Name, long Time), TQuantity> found = received.ToDictionary(key);
        foreach (TQuantity accepted in verified)
        {
            (string name, long time) = key(accepted);
            if (!found.Remove((name, time), out TQuantity? seen))
            {
                differences.Add($"{id}: {name} at {time}: accepted, but no longer taken.");
            }
            else if (difference(accepted, seen) is { } text)
            {
                differences.Add($"{id}: {name} at {time}: {text}");
            }
        }

        differences.AddRange(found.Keys.Select(left => $"{id}: {left.Name} at {left.Time}: new, not in the accepted snapshot."));
    }

    // Taken in the more precise of the two systems, so that the comparison itself adds no rounding.
    private static double Distance<T>(T value, double reference)
        where T : struct, IReal<T> =>
        T.UnitRoundoff < Float64.UnitRoundoff
            ? Math.Abs((value - T.FromDyadic(reference)).ToDouble())
            : Math.Abs(value.ToDouble() - reference);

    private static string Distance(GoldenQuantity accepted, double value, string system)
    {
        double budget = Number(accepted.Budget);
        double distance = Math.Abs(value - Number(accepted.Value));
        string units = budget > 0 ? (distance / budget).ToString("G3", CultureInfo.InvariantCulture) + " budgets" : "budget zero";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"accepted {accepted.Value}, {system} gives {GoldenFile.Decimal(value)} ({units} away; budget {accepted.Budget}, {accepted.Origin})");
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
