using Theorems.Checking.Claims;

namespace Theorems.Symbolics;

/// <summary>The closed forms that a claim's assembly has for it.</summary>
internal static class ShownFormulas
{
    public static IReadOnlyList<ShownFormula> Of(Claim claim) =>
    [
        .. claim.GetType().Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IClosedForm)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IClosedForm)Activator.CreateInstance(type)!)
            .Where(form => form.Id == claim.Id)
            .SelectMany(form => form.Formulas(SymbolicTrials.Create())
                .Select(formula => new ShownFormula(form.Title, formula.Name, formula.Value.ToString(), formula.Value.ToLatex()))),
    ];
}
