using Theorems.Cli;
using Theorems.Cli.Sessions;

Console.CancelKeyPress += (_, _) => Interruption.Stop();
return CommandLine.Run(args, Console.In, Console.Out, Console.Error);
