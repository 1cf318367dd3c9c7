using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Devices;

/// <summary>A number that a program draws: how, from which stream, and by which formula.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Stream">The stream.</param>
/// <param name="Index">The index in that stream.</param>
/// <param name="Formula">What gives it.</param>
public sealed record DrawnInput(DrawKind Kind, string Stream, int Index, Func<Draws, double> Formula);

/// <summary>The trials that run the same operations as the one that was traced.</summary>
public enum Reach
{
    /// <summary>All trials of the recipe.</summary>
    AllTrials,

    /// <summary>Those of its block of eight, which share drawn integers.</summary>
    Block,

    /// <summary>None: the program looks at its numbers.</summary>
    Trial,
}

/// <summary>A program from a trial's draws to outputs, as data, so that it can run where C# does not: on an accelerator, many trials at once.</summary>
/// <param name="Program">What is computed.</param>
/// <param name="Inputs">What is drawn, in the order of the program's inputs.</param>
/// <param name="Reach">Which other trials run the same operations.</param>
public sealed record DrawnProgram(StraightLineProgram Program, IReadOnlyList<DrawnInput> Inputs, Reach Reach)
{
    private const int BlockSize = Trial<Float64>.BlockSize;

    /// <summary>Traces a program over one trial.</summary>
    /// <typeparam name="T">The number system in which it is traced; the operations are the same in all, unless the program looks at its numbers.</typeparam>
    /// <param name="seed">The seed.</param>
    /// <param name="trial">The number of the trial.</param>
    /// <param name="program">The program.</param>
    /// <param name="longest">How many operations a trace keeps.</param>
    /// <exception cref="TraceTooLongException">It does more operations than a trace keeps.</exception>
    public static DrawnProgram Of<T>(ulong seed, long trial, Func<Trial<Traced<T>>, IEnumerable<Traced<T>>> program, int longest = 1 << 22)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(program);
        List<DrawnInput> inputs = [];
        bool sharesIntegers = false;
        Trace<T> trace = Trace<T>.Of(trace =>
        {
            TracingTrial<T> tracing = new(seed, trial, trace, inputs);
            Traced<T>[] outputs = [.. program(tracing)];
            sharesIntegers = tracing.HasSharedIntegers;
            return outputs;
        }, longest);
        return new(StraightLineProgram.Of(trace), inputs, trace.LooksAtNumbers ? Reach.Trial : sharesIntegers ? Reach.Block : Reach.AllTrials);
    }

    /// <summary>For how many trials from the traced one on the program holds.</summary>
    /// <param name="traced">The number of the traced trial.</param>
    /// <param name="most">The most that are wanted.</param>
    public int TrialsFrom(long traced, int most) => Reach switch
    {
        Reach.AllTrials => most,
        Reach.Block => (int)Math.Min(most, BlockSize - (traced % BlockSize)),
        _ => 1,
    };

    /// <summary>The inputs of one trial.</summary>
    public T[] Draw<T>(ulong seed, long trial)
        where T : struct, IReal<T>
    {
        Draws draws = new(seed, trial);
        return [.. Inputs.Select(input => T.FromDyadic(input.Formula(draws)))];
    }
}

/// <summary>A trial whose numbers are inputs of a trace.</summary>
internal sealed class TracingTrial<T>(ulong seed, long number, Trace<T> trace, List<DrawnInput> inputs) : Trial<Traced<T>>(seed, number)
    where T : struct, IReal<T>
{
    // A program may ask for the same number twice; formulas of their own may differ under one name.
    private readonly Dictionary<(DrawKind, string, int), Traced<T>> _known = [];

    private protected override Traced<T> Value(string stream, int index, Func<Draws, double> formula, DrawKind kind)
    {
        if (kind != DrawKind.Formula && _known.TryGetValue((kind, stream, index), out Traced<T> known))
        {
            return known;
        }

        inputs.Add(new(kind, stream, index, formula));
        Traced<T> input = trace.Input(T.FromDyadic(formula(new Draws(Seed, Number))));
        if (kind != DrawKind.Formula)
        {
            _known.Add((kind, stream, index), input);
        }

        return input;
    }
}
