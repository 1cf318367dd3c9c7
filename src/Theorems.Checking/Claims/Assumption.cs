namespace Theorems.Checking.Claims;

/// <summary>An assumption of a theorem, and a way to violate it.</summary>
/// <typeparam name="TRecipe">The recipe of an instance.</typeparam>
/// <param name="Name">The assumption, in words.</param>
/// <param name="Violated">Turns a recipe into one like it that breaks this assumption and no other.</param>
/// <param name="Breaks">The part that is expected to break, or null for any.</param>
/// <param name="Necessary">
/// False for an assumption that the source makes and whose loss, as far as is known, breaks nothing; it is then reported as not shown
/// necessary, and finding it broken is news.
/// </param>
/// <param name="Control">
/// Turns a recipe into one that meets every assumption and is otherwise judged like the violated one; null for the recipe itself. What breaks there
/// breaks anyway.
/// </param>
public sealed record Assumption<TRecipe>(string Name, Func<TRecipe, TRecipe> Violated, Part? Breaks = null, bool Necessary = true,
    Func<TRecipe, TRecipe>? Control = null)
    where TRecipe : class;
