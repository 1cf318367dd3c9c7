using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>
/// A program without branches, as data: what a traced program comes to once operations that no output needs are left out and registers are shared.
/// </summary>
/// <remarks>
/// It runs wherever its body does, which is generic over numbers and memory like every other kernel. Registers are given out in one
/// pass from the last use of each number, so their count is the largest number of values alive at once.
/// </remarks>
public sealed class StraightLineProgram
{
    /// <summary>How many integers an instruction takes: operation, target register, and three arguments.</summary>
    public const int InstructionLength = 5;

    private StraightLineProgram(int[] code, double[] constants, int registers, int[] outputs, int inputs)
    {
        Code = code;
        Constants = constants;
        Registers = registers;
        Outputs = outputs;
        Inputs = inputs;
    }

    /// <summary>The instructions, one after the other: operation, target, first, second, third.</summary>
    public IReadOnlyList<int> Code { get; }

    /// <summary>The constants.</summary>
    public IReadOnlyList<double> Constants { get; }

    /// <summary>How many registers the program needs.</summary>
    public int Registers { get; }

    /// <summary>The register of each output, at the end.</summary>
    public IReadOnlyList<int> Outputs { get; }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The number of instructions.</summary>
    public int Length => Code.Count / InstructionLength;

    /// <summary>The program that a trace shows.</summary>
    public static StraightLineProgram Of<T>(Trace<T> trace)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(trace);
        IReadOnlyList<TracedOperation> operations = trace.Operations;
        int[] lastUse = LastUses(operations, trace.Outputs);
        int[] registerOf = new int[operations.Count];
        Stack<int> free = new();
        List<int> code = new(operations.Count * InstructionLength);
        int registers = 0;
        Span<int> arguments = stackalloc int[3];
        for (int place = 0; place < operations.Count; place++)
        {
            if (lastUse[place] < 0)
            {
                continue;
            }

            TracedOperation operation = operations[place];
            int count = Arguments(operation, arguments);
            int first = operation.First;
            for (int argument = 0; argument < count; argument++)
            {
                int source = arguments[argument];
                arguments[argument] = registerOf[source];
                if (lastUse[source] == place)
                {
                    // Once only, however often the number is an argument here.
                    lastUse[source] = place - 1;
                    free.Push(registerOf[source]);
                }
            }

            registerOf[place] = free.Count > 0 ? free.Pop() : registers++;
            code.AddRange(
            [
                (int)operation.Operation,
                registerOf[place],
                count > 0 ? arguments[0] : first,
                count > 1 ? arguments[1] : 0,
                count > 2 ? arguments[2] : 0,
            ]);
        }

        return new([.. code], [.. trace.Constants], registers, [.. trace.Outputs.Select(output => registerOf[output])], trace.Inputs);
    }

    /// <summary>Carries the program out.</summary>
    /// <remarks>Input i is read from <paramref name="inputs"/>, so inputs need not be in memory of their own: the memory may draw them.</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory of the registers.</typeparam>
    /// <typeparam name="TInputs">The inputs.</typeparam>
    /// <typeparam name="TCode">The memory of the instructions.</typeparam>
    /// <typeparam name="TConstants">The memory of the constants.</typeparam>
    /// <param name="code">The instructions.</param>
    /// <param name="length">The number of instructions.</param>
    /// <param name="constants">The constants.</param>
    /// <param name="inputs">The inputs; only read.</param>
    /// <param name="registers">The registers; outputs are found there afterwards.</param>
    public static void Execute<T, TMemory, TInputs, TCode, TConstants>(TCode code, int length, TConstants constants, TInputs inputs, TMemory registers)
        where T : struct, IReal<T>
        where TMemory : struct, IMemory<T>
        where TInputs : struct, IMemory<T>
        where TCode : struct, IMemory<int>
        where TConstants : struct, IMemory<double>
    {
        for (int start = 0; start < length * InstructionLength; start += InstructionLength)
        {
            int first = code[start + 2];
            int second = code[start + 3];
            int third = code[start + 4];
            registers[code[start + 1]] = (Operation)code[start] switch
            {
                Operation.Input => inputs[first],
                Operation.Constant => T.FromDyadic(constants[first]),
                Operation.Add => registers[first] + registers[second],
                Operation.Subtract => registers[first] - registers[second],
                Operation.Multiply => registers[first] * registers[second],
                Operation.Divide => registers[first] / registers[second],
                Operation.Negate => -registers[first],
                Operation.MultiplyAdd => T.MultiplyAdd(registers[first], registers[second], registers[third]),
                Operation.Sqrt => T.Sqrt(registers[first]),
                Operation.Exp => T.Exp(registers[first]),
                Operation.Log => T.Log(registers[first]),
                Operation.Expm1 => T.Expm1(registers[first]),
                Operation.Log1p => T.Log1p(registers[first]),
                Operation.Logistic => T.Logistic(registers[first]),
                Operation.Softplus => T.Softplus(registers[first]),
                Operation.Abs => T.Abs(registers[first]),
                Operation.Max => T.Max(registers[first], registers[second]),
                Operation.Min => T.Min(registers[first], registers[second]),
                _ => T.Select(registers[first], registers[second], registers[third]),
            };
        }
    }

    /// <summary>Carries the program out on this processor.</summary>
    /// <returns>The outputs.</returns>
    /// <exception cref="ArgumentException">The number of inputs is wrong.</exception>
    public T[] Run<T>(T[] inputs)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Length != Inputs)
        {
            throw new ArgumentException($"The program takes {Inputs} inputs, not {inputs.Length}.", nameof(inputs));
        }

        T[] registers = new T[Registers];
        Execute<T, ArrayMemory<T>, ArrayMemory<T>, Given<int>, Given<double>>(new((int[])Code), Length, new((double[])Constants), inputs, registers);
        return [.. Outputs.Select(register => registers[register])];
    }

    // What is no number of a system, but is read in the same way.
    private readonly struct Given<TElement>(TElement[] elements) : IMemory<TElement>
        where TElement : struct
    {
        public TElement this[int index]
        {
            get => elements[index];
            set => elements[index] = value;
        }
    }

    // The place of the last operation that uses each number: beyond the end for outputs, -1 for what no output needs.
    private static int[] LastUses(IReadOnlyList<TracedOperation> operations, IReadOnlyList<int> outputs)
    {
        int[] lastUse = new int[operations.Count];
        Array.Fill(lastUse, -1);
        foreach (int output in outputs)
        {
            lastUse[output] = int.MaxValue;
        }

        Span<int> arguments = stackalloc int[3];
        for (int place = operations.Count - 1; place >= 0; place--)
        {
            int count = lastUse[place] < 0 ? 0 : Arguments(operations[place], arguments);
            for (int argument = 0; argument < count; argument++)
            {
                lastUse[arguments[argument]] = Math.Max(lastUse[arguments[argument]], place);
            }
        }

        return lastUse;
    }

    // The places that an operation reads.
    private static int Arguments(TracedOperation operation, Span<int> places)
    {
        places[0] = operation.First;
        places[1] = operation.Second;
        places[2] = operation.Third;
        return operation.Operation switch
        {
            Operation.Input or Operation.Constant => 0,
            Operation.MultiplyAdd or Operation.Select => 3,
            Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Divide or Operation.Max or Operation.Min => 2,
            _ => 1,
        };
    }
}
