using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Theorems.Mutants;

// Plants each mutant in a copy of the sources, one at a time, and runs the theorem that should notice on a thousand trials.
// Usage: dotnet run -c Release --project tests/Theorems.Mutants [-- WORD ...]   (only mutants whose mistake contains a word)
// Writes docs/mutants.md when all mutants were run. Exit code 1 if a mutant survives.
string root = FindRoot();
if (args is ["gate", .. string[] options])
{
    int place = Array.IndexOf(options, "--every");
    int every = place >= 0 && place + 1 < options.Length ? int.Parse(options[place + 1], System.Globalization.CultureInfo.InvariantCulture) : 1;
    string[] files = place >= 0 ? [.. options[..place], .. options[Math.Min(place + 2, options.Length)..]] : options;
    return new Gate(root).Run(files, every) == 0 ? 0 : 1;
}

string copy = Path.Combine(Path.GetTempPath(), $"theorems-mutants-{Environment.ProcessId}");
List<string> rows = [];
int survivors = 0;
Mutant[] chosen = [.. Mutant.All.Where(mutant => args.Length == 0 || args.Any(word => mutant.Mistake.Contains(word, StringComparison.OrdinalIgnoreCase)))];
try
{
    CopySources(root, copy);
    foreach (Mutant mutant in chosen)
    {
        string file = Path.Combine(copy, "src", "Theorems.Kernels", mutant.File.Replace('/', Path.DirectorySeparatorChar));
        string original = File.ReadAllText(file).ReplaceLineEndings("\n");
        int places = original.Split(mutant.From).Length - 1;
        if (places != 1)
        {
            Console.Error.WriteLine($"{mutant.File}: the text of '{mutant.Mistake}' occurs {places} times instead of once; mend tests/Theorems.Mutants/Mutant.cs.");
            return 2;
        }

        File.WriteAllText(file, original.Replace(mutant.From, mutant.To, StringComparison.Ordinal));
        (string verdict, bool killed) = Judge(mutant.Claim);
        File.WriteAllText(file, original);
        survivors += killed ? 0 : 1;
        rows.Add($"| {mutant.File} | {mutant.Mistake} | {mutant.Claim} | {verdict} |");
        Console.WriteLine($"{(killed ? "killed  " : "SURVIVED")}  {mutant.Claim,-36} {mutant.Mistake}: {verdict}");
    }
}
finally
{
    Directory.Delete(copy, recursive: true);
}

Console.WriteLine($"{chosen.Length - survivors} of {chosen.Length} mutants killed.");
if (chosen.Length == Mutant.All.Count)
{
    StringBuilder page = new();
    page.Append("# Mutants\n\nDeliberate mistakes in the kernels, one at a time, and the theorem that notices, on 1000 trials. Written by\n\n    dotnet run -c Release --project tests/Theorems.Mutants\n\n");
    page.Append("| kernel | mistake | theorem | what it says |\n|---|---|---|---|\n");
    rows.ForEach(row => page.Append(row).Append('\n'));
    page.Append($"\n{chosen.Length - survivors} of {chosen.Length} killed.\n");
    File.WriteAllText(Path.Combine(root, "docs", "mutants.md"), page.ToString());
}

return survivors == 0 ? 0 : 1;

(string Verdict, bool Killed) Judge(string claim)
{
    (int code, string output) = Run("build", "-c", "Release", "--nologo", "-v", "q", Path.Combine(copy, "src", "Theorems.Cli"));
    if (code != 0)
    {
        return ("does not compile: " + output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)), false);
    }

    (code, output) = Run(Path.Combine(copy, "src", "Theorems.Cli", "bin", "Release", "net10.0", "theorems.dll"), "check", claim, "--trials", "1000", "--json", "-");
    int start = output.IndexOf('{', StringComparison.Ordinal);
    string said = output.Trim().Split('\n')[0];
    if (start >= 0)
    {
        using JsonDocument evidence = JsonDocument.Parse(output[start..(output.LastIndexOf('}') + 1)]);
        said = evidence.RootElement.GetProperty("claims")[0].GetProperty("reason").GetString()!;
    }

    return (said.Replace("|", "\\|", StringComparison.Ordinal).Replace("; the replay line shows the smallest instance found", "", StringComparison.Ordinal), code is 1 or 2 or 3);
}

static (int Code, string Output) Run(params string[] arguments)
{
    ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    using Process process = Process.Start(start)!;
    Task<string> error = process.StandardError.ReadToEndAsync();
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode, output.Length > 0 ? output : error.Result);
}

static void CopySources(string from, string to)
{
    foreach (string name in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "LICENSE"])
    {
        Directory.CreateDirectory(to);
        File.Copy(Path.Combine(from, name), Path.Combine(to, name));
    }

    foreach (string path in ((string[])["src", "properties"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(from, folder), "*", SearchOption.AllDirectories)))
    {
        string relative = Path.GetRelativePath(from, path);
        if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        {
            continue;
        }

        string target = Path.Combine(to, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(path, target);
    }
}

static string FindRoot()
{
    DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Theorems.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Run this inside the repository: there is no Theorems.sln above the current folder.");
}
