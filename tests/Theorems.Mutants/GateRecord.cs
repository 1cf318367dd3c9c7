using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Theorems.Mutants;

/// <summary>What became of a mistake.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<State>))]
internal enum State
{
    /// <summary>No theorem noticed it.</summary>
    Survived,

    /// <summary>A theorem noticed it.</summary>
    Killed,

    /// <summary>No theorem runs the place.</summary>
    Unreached,
}

/// <summary>What the gate does with what it knows already.</summary>
internal enum GateMode
{
    /// <summary>Tries everything again.</summary>
    All,

    /// <summary>Passes over files that were finished.</summary>
    Resume,

    /// <summary>Tries again only what was not killed.</summary>
    Open,

    /// <summary>Only writes the page.</summary>
    Page,
}

/// <summary>One mistake, and what became of it.</summary>
internal sealed record Outcome(int Line, string Code, string From, string To, State State);

/// <summary>All mistakes of one file.</summary>
internal sealed record FileResult(string File, string Key, int Every, string Smallest, IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>This, with what another run over the same places killed.</summary>
    public FileResult KilledToo(FileResult other)
    {
        HashSet<Outcome> killed = [.. other.Outcomes.Where(outcome => outcome.State == State.Killed)];
        return this with
        {
            Outcomes = [.. Outcomes.Select(outcome =>
                killed.Contains(outcome with { State = State.Killed }) ? outcome with { State = State.Killed } : outcome)],
        };
    }
}

/// <summary>The results of the files that were finished, as long as the files stay what they were.</summary>
internal sealed class GateRecord(string folder)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };

    /// <summary>Where the results are.</summary>
    public string Folder => folder;

    /// <summary>Stands for a file's text.</summary>
    public static string Key(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The result of a file, or null if there is none of this text.</summary>
    public FileResult? Read(string file, string text)
    {
        string path = PathOf(file);
        return File.Exists(path) && JsonSerializer.Deserialize<FileResult>(File.ReadAllText(path)) is { } result && result.Key == Key(text) ? result : null;
    }

    /// <summary>Keeps the result of a file.</summary>
    public void Write(FileResult result)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(PathOf(result.File), JsonSerializer.Serialize(result, Layout));
    }

    private string PathOf(string file) => Path.Combine(folder, file.Replace('/', '.') + ".json");
}
