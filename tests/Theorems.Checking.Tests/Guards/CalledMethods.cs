using System.Reflection;
using System.Reflection.Emit;

namespace Theorems.Checking.Tests.Guards;

/// <summary>What compiled methods name: reads their instructions, so that nobody has to declare, or can forget to, what a program runs.</summary>
internal static class CalledMethods
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const short FirstOfTwoBytes = 0xfe;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The methods that a type's own methods reach inside an assembly, by calls, and by being those of a structure or class that is named.</summary>
    public static HashSet<MethodBase> ReachedFrom(Type type, Assembly assembly)
    {
        HashSet<MethodBase> reached = [];
        HashSet<Type> named = [];
        Stack<MethodBase> open = new(MethodsOf(type));
        while (open.TryPop(out MethodBase? method))
        {
            foreach (MemberInfo member in Operands(method))
            {
                if (member is MethodBase called
                    && called.DeclaringType?.Assembly == assembly
                    && Definition(called) is { } definition
                    && reached.Add(definition))
                {
                    open.Push(definition);
                }

                // What a structure is plugged in for is called through an interface, by whoever it is given to.
                foreach (Type one in TypesOf(member).Where(one => one.Assembly == assembly && named.Add(one)))
                {
                    HashSet<string> promised = [.. one.GetInterfaces().SelectMany(face => face.GetMethods()).Select(promise => promise.Name)];
                    foreach (MethodBase implementation in one.GetMethods(Declared)
                        .Where(candidate => promised.Contains(candidate.Name) && reached.Add(candidate)))
                    {
                        open.Push(implementation);
                    }
                }
            }
        }

        return reached;
    }

    /// <summary>The types of an assembly that a type's own methods name: what they call, make, or pass as a type.</summary>
    public static HashSet<Type> TypesNamedBy(Type type, Assembly assembly) =>
        [.. MethodsOf(type).SelectMany(Operands).SelectMany(TypesOf).Where(one => one.Assembly == assembly)];

    // Those of closures and of local structures belong to it.
    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).Concat(type.GetNestedTypes(Declared).SelectMany(MethodsOf));

    private static MethodBase Definition(MethodBase method) => method.Module.ResolveMethod(method.MetadataToken)!;

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        Type type => Parts(type),
        MethodInfo method => Parts(method.DeclaringType!).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Parts) : []),
        _ => Parts(member.DeclaringType!),
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<MemberInfo> Operands(MethodBase method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[]? ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (int place = 0; place < code.Length;)
        {
            short value = code[place++];
            OpCode instruction = Instructions[value == FirstOfTwoBytes ? unchecked((short)((value << 8) | code[place++])) : value];
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, place), ofType, ofMethod)!;
            }

            place += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, place)),
                _ => 4,
            };
        }
    }
}
