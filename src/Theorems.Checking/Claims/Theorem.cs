namespace Theorems.Checking.Claims;

/// <summary>A claim that lives in a folder of its own, beside its page.</summary>
/// <remarks>
/// Its name and its subject are those of its class and namespace. What is claimed stands in the class; why it is true, what the notes say and the sources stand on
/// the page, README.md of the folder, which the assembly carries.
/// </remarks>
/// <typeparam name="TRecipe">A record of shapes, hyper-parameters and switches.</typeparam>
/// <param name="given">A user's own data, or null where instances are drawn.</param>
public abstract class Theorem<TRecipe>(TRecipe? given = null) : Claim<TRecipe>
    where TRecipe : class, new()
{
    /// <summary>The name of the class, in lower case with hyphens; also the name of its snapshot.</summary>
    public sealed override string Id => Hyphenated(GetType().Name);

    /// <summary>The last name of its namespace, in lower case with hyphens: the folder below properties.</summary>
    public sealed override string Subject => Hyphenated(GetType().Namespace!.Split('.')[^1]);

    /// <summary>The claim in one sentence.</summary>
    protected abstract string Words { get; }

    /// <summary>What the parts speak of: the names of things, in plain text.</summary>
    protected virtual string Setting => "";

    /// <summary>What is known about it.</summary>
    protected virtual ClaimStatus Status => ClaimStatus.Proved;

    /// <summary>The user's data, or null.</summary>
    protected TRecipe? Data => given;

    /// <inheritdoc/>
    public abstract override IReadOnlyList<Part> Parts { get; }

    /// <inheritdoc/>
    public sealed override Statement Statement => new()
    {
        Words = Words,
        Formula = string.Join('\n', Parts.Select(part => part.Line).Prepend(Setting).Where(line => line.Length > 0)),
        Status = Status,
        Sketch = TheoremPage.Section(GetType(), Status switch
        {
            ClaimStatus.Proved => "Why it is true",
            ClaimStatus.Conjecture => "Why it is believed",
            _ => "Why it is false",
        }),
        Notes = TheoremPage.Section(GetType(), "What the notes say"),
        Source = TheoremPage.Section(GetType(), "Sources"),
    };

    /// <inheritdoc/>
    public override TRecipe Canonical => given ?? new();

    /// <inheritdoc/>
    public sealed override bool IsAboutGivenData => given is not null;

    /// <inheritdoc/>
    public override Effort Effort => given is null ? new() : Effort.OnGivenData;

    // A digit belongs to the letter before it: L1 is l1.
    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
}
