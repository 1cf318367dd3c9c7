using System.Globalization;
using Theorems.Mutants;

// Plants deliberate mistakes in the kernels, one at a time, and runs the theorem that should notice on a thousand trials.
// Usage: dotnet run -c Release --project tests/Theorems.Mutants [-- WORD ...]                    the listed mistakes (only those whose words contain a WORD)
//        dotnet run -c Release --project tests/Theorems.Mutants -- gate [FILE ...] [--every N]   every mistake in the kernels' arithmetic
// Build the solution first. Exit code 1 if a mistake survives without a reason.
string root = FindRoot();
if (args is ["gate", .. string[] options])
{
    int place = Array.IndexOf(options, "--every");
    int every = place >= 0 && place + 1 < options.Length ? int.Parse(options[place + 1], CultureInfo.InvariantCulture) : 1;
    string[] files = place >= 0 ? [.. options[..place], .. options[Math.Min(place + 2, options.Length)..]] : options;
    return new Gate(root).Run(files, every) == 0 ? 0 : 1;
}

return new ListedMutants(root).Run(args);

static string FindRoot()
{
    DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Theorems.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Run this inside the repository: there is no Theorems.sln above the current folder.");
}
