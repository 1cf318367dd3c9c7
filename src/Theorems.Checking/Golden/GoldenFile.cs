using System.Globalization;
using System.Text.Json;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Golden;

/// <summary>The states of a golden snapshot, as they appear in evidence.</summary>
public static class GoldenState
{
    /// <summary>The claim has no snapshot, or none was asked for.</summary>
    public const string None = "none";

    /// <summary>Every quantity agrees with the accepted file.</summary>
    public const string Matches = "matches";

    /// <summary>Some quantity differs from the accepted file.</summary>
    public const string Differs = "differs";

    /// <summary>There is no accepted file yet.</summary>
    public const string Missing = "missing";
}

/// <summary>One number of an accepted snapshot.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Time">The step at which it was taken.</param>
/// <param name="Value">The float64 value as the shortest decimal that reads back to the same bits.</param>
/// <param name="Bits">The float64 value as hexadecimal bits.</param>
/// <param name="Budget">A bound on the float64 value's error.</param>
/// <param name="Origin">Where that bound comes from.</param>
public sealed record GoldenQuantity(string Name, long Time, string Value, string Bits, string Budget, string Origin);

/// <summary>An accepted snapshot: a canonical instance and its quantities.</summary>
/// <param name="Schema">The version of this layout.</param>
/// <param name="Id">The claim.</param>
/// <param name="Instance">The replay line of the canonical instance.</param>
/// <param name="Quantities">Numbers with their error budgets.</param>
/// <param name="Exact">Counts and field elements.</param>
public sealed record GoldenSnapshot(
    string Schema, string Id, string Instance, IReadOnlyList<GoldenQuantity> Quantities, IReadOnlyList<ExactQuantity> Exact);

/// <summary>Takes, stores and compares golden snapshots: id.verified.json, with id.received.json beside it when they differ.</summary>
public static class GoldenFile
{
    /// <summary>The seed and the trial of every canonical instance.</summary>
    public const ulong Seed = 1;

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The accepted file of a claim.</summary>
    public static string VerifiedPath(string folder, string id) => Path.Combine(folder, id + ".verified.json");

    /// <summary>What was found instead, written only when it differs.</summary>
    public static string ReceivedPath(string folder, string id) => Path.Combine(folder, id + ".received.json");

    /// <summary>The snapshot of a claim, computed in float64.</summary>
    public static GoldenSnapshot Take<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        IGolden<TRecipe> golden = (IGolden<TRecipe>)claim;
        return new(
            "theorems/golden/1", claim.Id, ReplayLine.For(claim.Id, claim.Canonical, Seed, 0).ToString(),
            [.. golden.Snapshot(claim.Canonical, new GridTrial<Float64>(Seed, 0)).Select(quantity => new GoldenQuantity(
                quantity.Name, quantity.Time, Decimal(quantity.Value.Value), Bits(quantity.Value.Value),
                Decimal(quantity.Rounding.Value * Float64.UnitRoundoff), quantity.Origin))],
            [.. golden.ExactSnapshot(claim.Canonical)]);
    }

    /// <summary>Compares a claim with its accepted file, in float64 bit for bit, without writing anything.</summary>
    public static string State<TRecipe>(Claim<TRecipe> claim, string folder)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        string path = VerifiedPath(folder, claim.Id);
        return State(claim, File.Exists(path) ? Read(path) : null);
    }

    /// <summary>Compares a claim with an accepted snapshot, in float64 bit for bit; null for none.</summary>
    public static string State<TRecipe>(Claim<TRecipe> claim, GoldenSnapshot? accepted)
        where TRecipe : class =>
        accepted is null ? GoldenState.Missing
            : GoldenComparison.Differences(accepted, Take(claim)).Count == 0 ? GoldenState.Matches : GoldenState.Differs;

    /// <summary>Compares a claim with its accepted file; writes id.received.json on a difference and removes it otherwise.</summary>
    /// <returns>Readable differences; empty if all agree.</returns>
    public static IReadOnlyList<string> Verify<TRecipe>(Claim<TRecipe> claim, string folder)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        GoldenSnapshot received = Take(claim);
        string verifiedPath = VerifiedPath(folder, claim.Id);
        List<string> differences = [];
        if (!File.Exists(verifiedPath))
        {
            differences.Add($"{claim.Id}: there is no accepted snapshot; `theorems golden accept {claim.Id}` makes this one the accepted one.");
        }
        else
        {
            GoldenSnapshot verified = Read(verifiedPath);
            differences.AddRange(GoldenComparison.Differences(verified, received));
            differences.AddRange(GoldenComparison.OtherSystems(claim, verified));
        }

        string receivedPath = ReceivedPath(folder, claim.Id);
        if (differences.Count > 0)
        {
            Write(receivedPath, received);
        }
        else if (File.Exists(receivedPath))
        {
            File.Delete(receivedPath);
        }

        return differences;
    }

    /// <summary>Makes the claim's present snapshot the accepted one.</summary>
    /// <exception cref="InvalidOperationException">It could not be read again, as where two quantities have the same name; nothing is written.</exception>
    public static void Accept<TRecipe>(Claim<TRecipe> claim, string folder)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        GoldenSnapshot taken = Take(claim);
        try
        {
            Parse(Text(taken));
        }
        catch (JsonException failure)
        {
            throw new InvalidOperationException(
                $"The snapshot of {claim.Id} is unclear ({failure.Message.TrimEnd('.')}); give each quantity a name or a time of its own.", failure);
        }

        Write(VerifiedPath(folder, claim.Id), taken);
        File.Delete(ReceivedPath(folder, claim.Id));
    }

    /// <summary>Reads an accepted file.</summary>
    /// <exception cref="FormatException">The file is not a snapshot.</exception>
    public static GoldenSnapshot Read(string path)
    {
        try
        {
            return Parse(WholeFile.Read(path));
        }
        catch (Exception failure) when (failure is JsonException or IOException)
        {
            throw new FormatException(
                $"{path} is not a golden snapshot ({failure.Message.TrimEnd('.')}); restore it from version control or accept it anew.", failure);
        }
    }

    /// <summary>A snapshot as the text of its file.</summary>
    public static string Text(GoldenSnapshot snapshot) => JsonSerializer.Serialize(snapshot, Layout) + "\n";

    /// <summary>The snapshot that some text is.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static GoldenSnapshot Parse(string text)
    {
        GoldenSnapshot snapshot = JsonSerializer.Deserialize<GoldenSnapshot>(text, Layout) ?? throw new JsonException("it is empty");
        RefuseUnclear("quantities", snapshot.Quantities, quantity => (quantity.Name, quantity.Time));
        RefuseUnclear("exact", snapshot.Exact, quantity => (quantity.Name, quantity.Time));
        foreach (GoldenQuantity quantity in snapshot.Quantities)
        {
            foreach ((string what, string number) in new[] { ("value", quantity.Value), ("budget", quantity.Budget) })
            {
                if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                {
                    throw new JsonException(FormattableString.Invariant($"the {what} '{number}' of '{quantity.Name}' at {quantity.Time} is no number"));
                }
            }
        }

        return snapshot;
    }

    // JSON may hold null in a list, and the same quantity twice; neither says what was accepted.
    private static void RefuseUnclear<TQuantity>(string list, IReadOnlyList<TQuantity> quantities, Func<TQuantity, (string Name, long Time)> key)
        where TQuantity : class
    {
        HashSet<(string, long)> seen = [];
        for (int index = 0; index < quantities.Count; index++)
        {
            (string name, long time) = quantities[index] is { } quantity ? key(quantity)
                : throw new JsonException(FormattableString.Invariant($"{list}[{index}] is null"));
            if (!seen.Add((name, time)))
            {
                throw new JsonException(FormattableString.Invariant($"'{name}' at {time} stands there twice"));
            }
        }
    }

    internal static string Decimal(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static string Bits(double value) => string.Create(CultureInfo.InvariantCulture, $"0x{BitConverter.DoubleToInt64Bits(value):X16}");

    // What stands in a folder of snapshots is a file; a pipe would be waited for.
    private static void Write(string path, GoldenSnapshot snapshot)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        WholeFile.RefuseStream(path);
        WholeFile.Write(path, Text(snapshot));
    }
}
