using System.Reflection;
using System.Runtime.CompilerServices;
using Theorems.Checking.Guards.Programs;
using Theorems.Kernels;

namespace Theorems.Checking.Tests.Guards.Programs;

/// <summary>No numeric kernel may be forgotten: each is run by a guarded program, which its instructions say, or listed with the reason why not.</summary>
public class UnguardedKernelsTests
{
    private static readonly Assembly Kernels = typeof(Matrix<>).Assembly;

    private static Type[] Classes => [.. Kernels.GetExportedTypes().Where(type => !type.IsInterface && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))];

    private static HashSet<Type> Listed => [.. UnguardedKernels.All.Select(entry => entry.Kernel)];

    [Fact]
    public void Every_class_of_the_kernels_is_named_by_a_guarded_program_or_listed_as_unguarded()
    {
        HashSet<Type> named = [.. GuardedKernels.All.SelectMany(kernel => CalledMethods.TypesNamedBy(kernel.GetType(), Kernels))];
        Assert.Empty(Classes.Where(type => !named.Contains(type) && !Listed.Contains(type)).Select(type => type.FullName));
    }

    [Fact]
    public void Every_public_method_of_a_guarded_class_is_run_by_a_guarded_program()
    {
        HashSet<MethodBase> reached = [.. GuardedKernels.All.SelectMany(kernel => CalledMethods.ReachedFrom(kernel.GetType(), Kernels))];
        IEnumerable<MethodInfo> methods = Classes.Where(type => !Listed.Contains(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)));
        Assert.Empty(methods.Where(method => !reached.Contains(method)).Select(method => $"{method.DeclaringType}.{method.Name}"));
    }

    [Fact]
    public void A_class_is_listed_once_and_with_a_reason()
    {
        Assert.Equal(UnguardedKernels.All.Count, Listed.Count);
        Assert.Empty(Listed.Except(Classes));
        Assert.All(UnguardedKernels.All, entry => Assert.NotEqual("", entry.Reason));
    }

    [Fact]
    public void What_a_program_runs_is_read_from_its_instructions()
    {
        HashSet<Type> named = CalledMethods.TypesNamedBy(GuardedKernels.Find("inner-product").GetType(), Kernels);
        Assert.Contains(typeof(Vectors), named);
        Assert.DoesNotContain(typeof(LeastSquares), named);

        // Through a structure that is plugged in, and through the kernels that the program calls.
        IEnumerable<string> reached = CalledMethods.ReachedFrom(GuardedKernels.Find("separable-loss").GetType(), Kernels)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");
        Assert.Contains("PolynomialLoss`1.Value", reached);
        Assert.Contains("Vectors.AddScaled", reached);
        Assert.DoesNotContain("InverseLoss`1.Value", reached);
    }
}
