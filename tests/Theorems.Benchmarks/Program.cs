using System.Globalization;
using Theorems.Benchmarks;
using Theorems.Benchmarks.Dotnet;
using Theorems.Benchmarks.Machine;
using Theorems.Benchmarks.Peers;
using Theorems.Benchmarks.Scaling;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Command command;
try
{
    command = Command.Parse(args);
}
catch (FormatException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}

switch (command.Verb)
{
    case Command.Peers:
        return AllPeers.Run(command.Words);
    case Command.Scaling:
        AllScaling.Run(command.Words.FirstOrDefault());
        return 0;
    case Command.Dotnet:
        return BenchmarkRuns.Run(command.Words);
    default:
        SideBySide.Run();
        return 0;
}
