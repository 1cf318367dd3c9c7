namespace Theorems.Properties.Landscape;

/// <summary>One instruction of a program: the rectifier or the negative of a register, or the sum of two.</summary>
/// <param name="Kind">'r' for relu, '-' for the negative, '+' for the sum.</param>
/// <param name="First">The register that it reads.</param>
/// <param name="Second">The other one, of a sum.</param>
internal readonly record struct RectifiedInstruction(char Kind, int First, int Second = 0);

/// <summary>What automatic differentiation takes as the slope of relu at its kink.</summary>
public enum KinkRule
{
    /// <summary>0, as the common frameworks do.</summary>
    Zero,

    /// <summary>One half.</summary>
    Half,

    /// <summary>1.</summary>
    One,

    /// <summary>The side to which the program's own value goes along a direction in which the inputs are moved.</summary>
    ByDirection,
}

/// <summary>
/// A number, its slope along one direction, and its derivatives by both inputs: integers, in units of <see cref="RectifiedPrograms.Unit"/>, so that six
/// halves in a row are exact too.
/// </summary>
internal readonly record struct Differentiated(long Value, long Along, long First, long Second)
{
    public static Differentiated operator +(Differentiated left, Differentiated right) =>
        new(left.Value + right.Value, left.Along + right.Along, left.First + right.First, left.Second + right.Second);

    public static Differentiated operator -(Differentiated number) => new(-number.Value, -number.Along, -number.First, -number.Second);

    /// <summary>The half of it.</summary>
    public Differentiated Halved => new(Value / 2, Along / 2, First / 2, Second / 2);
}

/// <summary>All programs of a few instructions without constants: so each computes a function that is positively homogeneous and piecewise linear.</summary>
internal static class RectifiedPrograms
{
    /// <summary>What stands for the number 1.</summary>
    public const long Unit = 64;

    /// <summary>Every program of a length; the last instruction is the output, and each reads inputs and results of earlier ones.</summary>
    public static IEnumerable<RectifiedInstruction[]> All(int inputs, int length)
    {
        if (length == 0)
        {
            return [[]];
        }

        return
            from start in All(inputs, length - 1)
            from next in Instructions(inputs + length - 1)
            select (RectifiedInstruction[])[.. start, next];
    }

    /// <summary>The function's value, in units of <see cref="Unit"/> as its inputs are; of one input, the second is left out.</summary>
    public static long Value(RectifiedInstruction[] program, long first, long? second = null) =>
        Run(program, new(first, 0, 0, 0), second is { } number ? new(number, 0, 0, 0) : null, KinkRule.Zero).Value;

    /// <summary>What automatic differentiation says at the origin: the derivatives by both inputs, in units of <see cref="Unit"/>.</summary>
    /// <param name="program">The program.</param>
    /// <param name="rule">The slope of a kink.</param>
    /// <param name="first">How far the first input is moved, for the rule that asks for a direction.</param>
    /// <param name="second">How far the second one is; null for a program of one input.</param>
    public static (long First, long Second) GradientAtOrigin(RectifiedInstruction[] program, KinkRule rule, long first, long? second = null)
    {
        Differentiated output = Run(program, new(0, first, Unit, 0), second is { } moved ? new(0, moved, 0, Unit) : null, rule);
        return (output.First, output.Second);
    }

    /// <summary>Both one-sided slopes at 0 of a program of one input, in units of <see cref="Unit"/>.</summary>
    /// <remarks>A function without constants is positively homogeneous, so they are its values at -1 and 1: no derivative is taken.</remarks>
    public static (long Left, long Right) SlopesAtOrigin(RectifiedInstruction[] program) => (-Value(program, -Unit), Value(program, Unit));

    /// <summary>Whether a number lies between both slopes: whether it is an element of Clarke's subdifferential at 0.</summary>
    public static bool IsInClarkeSet(RectifiedInstruction[] program, long slope)
    {
        (long left, long right) = SlopesAtOrigin(program);
        return Math.Min(left, right) <= slope && slope <= Math.Max(left, right);
    }

    /// <summary>A number in units of <see cref="Unit"/> as text.</summary>
    public static string Text(long number) => $"{Rational.FromDyadic(number / (double)Unit)}";

    /// <summary>The program as text, registers being x, y for inputs and then a, b, ..</summary>
    public static string Text(RectifiedInstruction[] program, int inputs)
    {
        char Name(int register) => register < inputs ? (char)('x' + register) : (char)('a' + register - inputs);
        return string.Join("; ", program.Select((step, index) => $"{Name(inputs + index)} = " + step.Kind switch
        {
            'r' => $"relu({Name(step.First)})",
            '-' => $"-{Name(step.First)}",
            _ => $"{Name(step.First)} + {Name(step.Second)}",
        }));
    }

    private static IEnumerable<RectifiedInstruction> Instructions(int registers)
    {
        for (int first = 0; first < registers; first++)
        {
            yield return new('r', first);
            yield return new('-', first);
            for (int second = first; second < registers; second++)
            {
                yield return new('+', first, second);
            }
        }
    }

    private static Differentiated Run(RectifiedInstruction[] program, Differentiated first, Differentiated? second, KinkRule rule)
    {
        int inputs = second is null ? 1 : 2;
        Span<Differentiated> registers = stackalloc Differentiated[inputs + program.Length];
        registers[0] = first;
        registers[inputs - 1] = second ?? first;
        for (int step = 0; step < program.Length; step++)
        {
            Differentiated read = registers[program[step].First];
            registers[inputs + step] = program[step].Kind switch
            {
                'r' => Rectified(read, rule),
                '-' => -read,
                _ => read + registers[program[step].Second],
            };
        }

        return registers[^1];
    }

    // relu(x) is x or 0, and at the kink as the rule says.
    private static Differentiated Rectified(Differentiated argument, KinkRule rule)
    {
        long side = argument.Value != 0 ? argument.Value : rule == KinkRule.ByDirection ? argument.Along : 0;
        return side > 0 ? argument
            : side < 0 ? default
            : rule switch { KinkRule.One => argument, KinkRule.Half => argument.Halved, _ => default };
    }
}
