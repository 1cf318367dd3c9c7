using System.Reflection;
using ILGPU;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.IR;
using ILGPU.IR.Intrinsics;

namespace Theorems.Ilgpu;

/// <summary>The arithmetic of IEEE 754 with each operation rounded once, to nearest, on every device.</summary>
/// <remarks>
/// Left to themselves, compilers of GPU code join a product and a sum into one operation with one rounding. Here each operation is an
/// intrinsic: plain C# on a CPU, an instruction with explicit rounding in PTX, and in OpenCL C, which has no such thing, a form that
/// cannot be joined: a b as fma(a, b, -0), which is the product rounded once.
/// </remarks>
internal static class Rounded
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    [IntrinsicImplementation]
    public static double Add(double left, double right) => left + right;

    [IntrinsicImplementation]
    public static double Subtract(double left, double right) => left - right;

    [IntrinsicImplementation]
    public static double Multiply(double left, double right) => left * right;

    [IntrinsicImplementation]
    public static double Divide(double left, double right) => left / right;

    [IntrinsicImplementation]
    public static double MultiplyAdd(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    [IntrinsicImplementation]
    public static double Sqrt(double value) => Math.Sqrt(value);

    [IntrinsicImplementation]
    public static float Add(float left, float right) => left + right;

    [IntrinsicImplementation]
    public static float Subtract(float left, float right) => left - right;

    [IntrinsicImplementation]
    public static float Multiply(float left, float right) => left * right;

    [IntrinsicImplementation]
    public static float MultiplyAdd(float a, float b, float c) => MathF.FusedMultiplyAdd(a, b, c);

    /// <summary>The bits of a double. ILGPU's own form of this is no valid OpenCL C for a constant that is a whole number.</summary>
    [IntrinsicImplementation]
    public static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    /// <summary>The double of these bits.</summary>
    [IntrinsicImplementation]
    public static double OfBits(long bits) => BitConverter.Int64BitsToDouble(bits);

    /// <summary>Teaches a context what these operations are on its devices; once for each context, before a kernel is loaded.</summary>
    public static void Register(Context context)
    {
        IntrinsicImplementationManager manager = context.GetIntrinsicManager();
        foreach (MethodInfo method in typeof(Rounded).GetMethods(Own).Where(method => method.IsDefined(typeof(IntrinsicImplementationAttribute))))
        {
            string name = method.Name + (method.ReturnType == typeof(float) ? "32" : "64");
            manager.RegisterMethod(method, new PTXIntrinsic(typeof(PtxForms), name, IntrinsicImplementationMode.GenerateCode));
            manager.RegisterMethod(method, new CLIntrinsic(typeof(OpenClForms), name, IntrinsicImplementationMode.GenerateCode));
        }
    }

    // The operations as PTX instructions; found by name.
    private static class PtxForms
    {
        public static void Add64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "add.rn.f64");

        public static void Subtract64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "sub.rn.f64");

        public static void Multiply64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "mul.rn.f64");

        public static void Divide64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "div.rn.f64");

        public static void MultiplyAdd64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "fma.rn.f64");

        public static void Sqrt64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "sqrt.rn.f64");

        public static void Add32(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "add.rn.f32");

        public static void Subtract32(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "sub.rn.f32");

        public static void Multiply32(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "mul.rn.f32");

        public static void MultiplyAdd32(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "fma.rn.f32");

        public static void Bits64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "mov.b64");

        public static void OfBits64(PTXBackend backend, PTXCodeGenerator generator, Value value) => Emit(generator, value, "mov.b64");

        private static void Emit(PTXCodeGenerator generator, Value value, string instruction)
        {
            var arguments = Enumerable.Range(0, value.Count).Select(index => generator.LoadPrimitive(value[index])).ToArray();
            var target = generator.AllocateHardware(value);
            using var command = generator.BeginCommand(instruction);
            command.AppendArgument(target);
            foreach (var argument in arguments)
            {
                command.AppendArgument(argument);
            }
        }
    }

    // The operations in OpenCL C; found by name.
    private static class OpenClForms
    {
        public static void Add64(CLBackend backend, CLCodeGenerator generator, Value value) => Infix(generator, value, " + ");

        public static void Subtract64(CLBackend backend, CLCodeGenerator generator, Value value) => Infix(generator, value, " - ");

        public static void Multiply64(CLBackend backend, CLCodeGenerator generator, Value value) => Fused(generator, value, "-0.0");

        public static void Divide64(CLBackend backend, CLCodeGenerator generator, Value value) => Infix(generator, value, " / ");

        public static void MultiplyAdd64(CLBackend backend, CLCodeGenerator generator, Value value) => Fused(generator, value, null);

        public static void Sqrt64(CLBackend backend, CLCodeGenerator generator, Value value) => Call(generator, value, "sqrt", null);

        public static void Add32(CLBackend backend, CLCodeGenerator generator, Value value) => Infix(generator, value, " + ");

        public static void Subtract32(CLBackend backend, CLCodeGenerator generator, Value value) => Infix(generator, value, " - ");

        public static void Multiply32(CLBackend backend, CLCodeGenerator generator, Value value) => Fused(generator, value, "-0.0f");

        public static void MultiplyAdd32(CLBackend backend, CLCodeGenerator generator, Value value) => Fused(generator, value, null);

        public static void Bits64(CLBackend backend, CLCodeGenerator generator, Value value) => Cast(generator, value, "as_long((double)");

        public static void OfBits64(CLBackend backend, CLCodeGenerator generator, Value value) => Cast(generator, value, "as_double((long)");

        private static void Cast(CLCodeGenerator generator, Value value, string start)
        {
            var argument = generator.Load(value[0]);
            var target = generator.Allocate(value);
            using var statement = generator.BeginStatement(target);
            statement.AppendCommand(start);
            statement.Append(argument);
            statement.AppendCommand(")");
        }

        private static void Fused(CLCodeGenerator generator, Value value, string? last) => Call(generator, value, "fma", last);

        private static void Infix(CLCodeGenerator generator, Value value, string sign)
        {
            var left = generator.Load(value[0]);
            var right = generator.Load(value[1]);
            var target = generator.Allocate(value);
            using var statement = generator.BeginStatement(target);
            statement.Append(left);
            statement.AppendCommand(sign);
            statement.Append(right);
        }

        private static void Call(CLCodeGenerator generator, Value value, string function, string? last)
        {
            var arguments = Enumerable.Range(0, value.Count).Select(index => generator.Load(value[index])).ToArray();
            var target = generator.Allocate(value);
            using var statement = generator.BeginStatement(target);
            statement.AppendCommand(function);
            statement.BeginArguments();
            foreach (var argument in arguments)
            {
                statement.AppendArgument(argument);
            }

            if (last is not null)
            {
                statement.AppendArgument();
                statement.AppendCommand(last);
            }

            statement.EndArguments();
        }
    }
}
