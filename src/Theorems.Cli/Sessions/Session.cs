using Theorems.Checking.Devices;
using Theorems.Cli.Terminal;
using Theorems.Ilgpu;

namespace Theorems.Cli.Sessions;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">The standard input.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record Session(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The variable that asks for the places where exceptions came from.</summary>
    public const string TraceVariable = "THEOREMS_TRACE";

    /// <summary>The current directory, from which the golden folder is looked for.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The folder of snapshots that came with the tool, or null.</summary>
    public string? Shipped { get; init; }

    /// <summary>The variables of the environment; null for one that is not there.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Whether somebody can be asked: input and output are a terminal.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Looks for devices beside this processor.</summary>
    public Func<IReadOnlyList<DeviceEntry>> Devices { get; init; } = DeviceCatalogue.Find;

    /// <summary>The form of <see cref="Output"/>.</summary>
    public Medium OutputMedium { get; init; }

    /// <summary>The form of <see cref="Error"/>.</summary>
    public Medium ErrorMedium { get; init; }

    /// <summary>A page on the standard output.</summary>
    public Page OutputPage => new(Output, OutputMedium);

    /// <summary>A page on the standard error.</summary>
    public Page ErrorPage => new(Error, ErrorMedium);

    /// <summary>The session of these streams; those of the console may be terminals.</summary>
    public static Session Of(TextReader input, TextWriter output, TextWriter error) =>
        new(input, new StandardWriter(output, isError: false), new StandardWriter(error, isError: true))
        {
            OutputMedium = Medium.Of(ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected),
            ErrorMedium = Medium.Of(ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected),
            Shipped = Path.Combine(AppContext.BaseDirectory, "golden"),
            CanAsk = ReferenceEquals(input, Console.In) && !Console.IsInputRedirected && ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected,
        };

    /// <summary>Writes where an exception came from, for the authors of claims who asked to see it.</summary>
    public void Trace(Exception failure)
    {
        if (Environment.GetEnvironmentVariable(TraceVariable) == "1")
        {
            Error.WriteLine(failure);
        }
    }

    /// <summary>Writes a sentence beside the results.</summary>
    public void Note(string sentence) => Error.WriteLine("theorems: " + Printable.Of(sentence));
}
