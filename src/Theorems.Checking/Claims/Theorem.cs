namespace Theorems.Checking.Claims;

/// <summary>A claim that lives in a folder of its own, beside its page.</summary>
/// <remarks>
/// Its name and its subject are those of its class and namespace. What is claimed stands in the class; why it is true, what the notes say and the
/// sources stand on the page, README.md of the folder, which the assembly carries.
/// </remarks>
/// <typeparam name="TRecipe">A record of shapes, hyper-parameters and switches.</typeparam>
/// <param name="given">A user's own data, or null where instances are drawn.</param>
public abstract class Theorem<TRecipe>(TRecipe? given = null) : Claim<TRecipe>
    where TRecipe : class, new()
{
    /// <inheritdoc/>
    public sealed override string Id => base.Id;

    /// <inheritdoc/>
    public sealed override string Subject => base.Subject;

    /// <summary>The user's data, or null.</summary>
    protected TRecipe? Data => given;

    /// <inheritdoc/>
    public sealed override string Reason => TheoremPage.Section(GetType(), TheoremPage.HeadingOfReason(Status));

    /// <inheritdoc/>
    public sealed override string Notes => TheoremPage.Section(GetType(), "What the notes say");

    /// <inheritdoc/>
    public sealed override string Source => TheoremPage.Section(GetType(), "Sources");

    /// <inheritdoc/>
    public override TRecipe Canonical => given ?? new();

    /// <inheritdoc/>
    public sealed override bool IsAboutGivenData => given is not null;

    /// <inheritdoc/>
    public override Effort Effort => given is null ? new() : Effort.OnGivenData();
}
