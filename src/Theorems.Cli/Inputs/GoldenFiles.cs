using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Checking.Guards;
using Theorems.Cli.Sessions;
using Theorems.Properties;

namespace Theorems.Cli.Inputs;

/// <summary>Golden snapshots of claims whose recipe type is known only to themselves.</summary>
internal static class GoldenFiles
{
    private static readonly string[] Endings = [Path.GetFileName(GoldenFile.VerifiedPath("", "")), Path.GetFileName(GoldenFile.ReceivedPath("", ""))];

    /// <summary>Compares; differences are found even where what was received cannot be written, and then the reason is returned too.</summary>
    public static (IReadOnlyList<string> Differences, string? Unwritten) Verify(Claim claim, string folder)
    {
        try
        {
            return claim.Accept(new Verifier(folder));
        }
        catch (FormatException failure)
        {
            // The accepted file is not a snapshot; the message names it and the remedy.
            throw new InputException(failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{GoldenFile.VerifiedPath(folder, claim.Id)} cannot be read ({failure.Message.TrimEnd('.')}); make it readable.");
        }
        catch (Exception failure) when (failure is not InputException)
        {
            throw new ClaimFailureException(claim.Id, failure);
        }
    }

    /// <summary>Accepts the present snapshot.</summary>
    /// <returns>The state before: matches, differs or missing.</returns>
    public static string Accept(Claim claim, string folder)
    {
        try
        {
            return claim.Accept(new Acceptor(folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(
                $"The snapshot of {claim.Id} cannot be written to {folder} ({failure.Message.TrimEnd('.')}); "
                + "what was accepted before is untouched; make the folder writable or name another with --golden.");
        }
        catch (Exception failure)
        {
            throw new ClaimFailureException(claim.Id, failure);
        }
    }

    /// <summary>Files of a folder that are named like a snapshot of a claim that is not there, or has none; in the order of their names.</summary>
    public static IReadOnlyList<string> Orphans(string folder)
    {
        HashSet<string> known = [.. Catalogue.All.Where(claim => claim.Accept(new HasSnapshot())).Select(claim => claim.Id)];
        string[] kernels = [KernelRecord.Path(folder)];
        return [.. Directory.EnumerateFiles(folder)
            .Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal) && !known.Contains(Path.GetFileName(path)[..^ending.Length])))
            .Except(kernels).Order(StringComparer.Ordinal)];
    }

    private sealed class HasSnapshot : IClaimVisitor<bool>
    {
        public bool Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => claim is IGolden<TRecipe>;
    }

    private sealed class Verifier(string folder) : IClaimVisitor<(IReadOnlyList<string> Differences, string? Unwritten)>
    {
        public (IReadOnlyList<string> Differences, string? Unwritten) Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            try
            {
                return (GoldenFile.Verify(claim, folder), null);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                string path = GoldenFile.VerifiedPath(folder, claim.Id);
                if (!File.Exists(path))
                {
                    return ([$"{claim.Id}: there is no accepted snapshot."], failure.Message);
                }

                GoldenSnapshot verified = GoldenFile.Read(path);
                return (
                    [.. GoldenComparison.Differences(verified, GoldenFile.Take(claim)), .. GoldenComparison.OtherSystems(claim, verified)],
                    failure.Message);
            }
        }
    }

    private sealed class Acceptor(string folder) : IClaimVisitor<string>
    {
        public string Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            string before = State(claim);
            GoldenFile.Accept(claim, folder);
            return before;
        }

        // An accepted file that cannot be understood is replaced, which is what its own message recommends.
        private string State<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            try
            {
                return GoldenFile.State(claim, folder);
            }
            catch (FormatException)
            {
                return GoldenState.Differs;
            }
        }
    }
}
