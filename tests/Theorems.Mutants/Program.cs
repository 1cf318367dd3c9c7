using System.Globalization;
using Theorems.Mutants;

// Plants deliberate mistakes in the kernels, one at a time, and runs the theorem that should notice on a thousand trials.
// Usage: dotnet run -c Release --project tests/Theorems.Mutants [-- WORD ...]                    the listed mistakes (only those whose words contain a WORD)
//        dotnet run -c Release --project tests/Theorems.Mutants -- gate [FILE ...] [--every N]   every mistake in the kernels' arithmetic;
//        with --resume without the files that were finished, with --open only what was not killed, with --page only the page, from artifacts/mutation-gate
// Build the solution first. Exit code 1 if a mistake survives without a reason.
if (args is ["worker", ..])
{
    return Worker.Run(Console.In, Console.Out, forgetful: args.Contains("forgetful"));
}

if (args is ["gate", .. string[] options])
{
    int place = Array.IndexOf(options, "--every");
    int every = place >= 0 && place + 1 < options.Length ? int.Parse(options[place + 1], CultureInfo.InvariantCulture) : 1;
    string[] rest = place >= 0 ? [.. options[..place], .. options[Math.Min(place + 2, options.Length)..]] : options;
    GateMode mode = rest.Contains("--resume") ? GateMode.Resume : rest.Contains("--open") ? GateMode.Open : rest.Contains("--page") ? GateMode.Page : GateMode.All;
    return new Gate(FindRoot()).Run([.. rest.Where(word => !word.StartsWith("--", StringComparison.Ordinal))], every, mode) == 0 ? 0 : 1;
}

return new ListedMutants(FindRoot()).Run(args);

static string FindRoot()
{
    DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Theorems.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Run this inside the repository: there is no Theorems.sln above the current folder.");
}
