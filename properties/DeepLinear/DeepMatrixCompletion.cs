using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>With few observed entries, gradient descent on three layers completes a matrix of low rank better than the least nuclear norm does.</summary>
/// <remarks>Notes 001 (Arora). Paper: Arora, Cohen, Hu and Luo, NeurIPS 2019, sections 2 and 4. The slow part is the larger matrix of the paper's kind.</remarks>
public sealed class DeepMatrixCompletion(bool slow) : Claim<CompletionRecipe>, IPaired<CompletionRecipe>
{
    private const string Nuclear = "(a) below nuclear norm";
    private const string Shallower = "(b) below two layers";

    /// <summary>The claim about small matrices.</summary>
    public DeepMatrixCompletion()
        : this(false)
    {
    }

    /// <inheritdoc/>
    public override string Id => "deep-matrix-completion";

    /// <inheritdoc/>
    public override string Subject => "deep-linear";

    /// <inheritdoc/>
    public override Statement Statement => new() { Words = "", Formula = "", Notes = "", Source = "", Sketch = "" };

    /// <inheritdoc/>
    public override Gen<CompletionRecipe> Recipes => Gen.Constant(Canonical);

    /// <inheritdoc/>
    public override CompletionRecipe Canonical => slow ? new() { Size = 12, Rank = 2, Observed = 9, Steps = 6000 } : new();

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<CompletionRecipe>> Assumptions =>
    [
        new("depth (one layer instead)", recipe => recipe with { Depth = 1 }, Nuclear),
        new("small start (3 instead)", recipe => recipe with { Start = 3 }, Nuclear),
        new("few entries (15/16 instead)", recipe => recipe with { Observed = 15 }, Nuclear),
        new("low rank (full instead)", recipe => recipe with { Rank = recipe.Size }, Nuclear),
    ];

    /// <inheritdoc/>
    public IEnumerable<Pair<T>> Compare<T>(CompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CompletionInstance<T> instance = new(recipe, trial);
        T deep = instance.Error(instance.Descend(recipe.Depth));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var c = instance.LeastNuclearNorm();
        if (Environment.GetEnvironmentVariable("DBG") != null) { Console.Error.WriteLine($"{c.Iterations} {watch.ElapsedMilliseconds}ms"); }
        yield return new(Nuclear, deep, instance.Error(c.Completion));
        if (recipe.Depth > 1)
        {
            yield return new(Shallower, deep, instance.Error(instance.Descend(recipe.Depth - 1)));
        }
    }

    /// <inheritdoc/>
    public override Claim WithSlowParts() => new DeepMatrixCompletion(true);
}
