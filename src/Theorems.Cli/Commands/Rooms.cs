using System.Xml.Linq;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;
using Theorems.Properties;

namespace Theorems.Cli.Commands;

/// <summary>Where the theorems of a checkout live: properties/SUBJECT/NAME, or properties/SUBJECT/FAMILY/NAME where some share code.</summary>
internal sealed class Rooms
{
    private readonly string _properties;
    private readonly string[] _brought;

    private Rooms(string root)
    {
        _properties = Path.Combine(root, "properties");
        string project = Path.Combine(_properties, "Theorems.Properties.csproj");
        if (!File.Exists(project))
        {
            throw new InputException($"{project} is missing, so there is no place for a theorem.");
        }

        _brought = [.. XDocument.Load(project).Descendants("Using").Select(entry => entry.Attribute("Include")?.Value).OfType<string>()];
    }

    /// <summary>The rooms of the nearest checkout.</summary>
    /// <exception cref="InputException">There is none above the folder.</exception>
    public static Rooms Above(string folder) => new(Checkout.Above(folder) ?? throw new InputException(
        "There is no Theorems.sln here or above, so no properties/ to write to; go to a checkout, or leave --in away for a file that stands alone."));

    /// <summary>Writes a theorem and its page, and returns the path of the theorem.</summary>
    /// <param name="id">The theorem's name, in lower case with hyphens.</param>
    /// <param name="template">The one-file claim of its kind.</param>
    /// <param name="subject">A folder of properties/, or one of its folders, which may be spelled with hyphens.</param>
    /// <param name="mayBeNew">Whether the folder is made if it is not there.</param>
    /// <exception cref="InputException">Name or subject cannot be used, or the files cannot be written.</exception>
    public string Write(string id, string template, string subject, bool mayBeNew)
    {
        string[] folders = Folders(subject, mayBeNew);
        string name = RoomNames.ClassOf(id);
        Refuse(id, name, folders);
        // A one-file claim that was moved here has a name of its own.
        if (Catalogue.All.Any(claim => claim.Id == id))
        {
            throw new InputException($"'{id}' cannot be used, since there is a claim of that name already; choose another name.");
        }

        RoomText text = RoomText.Of(template, id, name, folders[0], _brought);
        if (text.Fields.Contains(name))
        {
            throw new InputException($"'{id}' cannot be used, since a theorem of this kind has a field {name}; choose another name.");
        }

        string room = Path.Combine([_properties, .. folders, name]);
        string path = Path.Combine(room, name + ".cs");
        try
        {
            Directory.CreateDirectory(room);
            WriteNew(path, text.Code);
            WriteNew(Path.Combine(room, "README.md"), text.Page);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{room} cannot be written ({failure.Message.TrimEnd('.')}).");
        }

        return path;
    }

    private string[] Folders(string subject, bool mayBeNew)
    {
        string[] folders = [.. subject.TrimEnd('/').Split('/').Select(RoomNames.FolderOf)];
        if (folders.Length > 2 || !folders.All(RoomNames.IsFolder))
        {
            throw new InputException($"'{subject}' is no subject: write it like implicit-bias or ImplicitBias, and a family like ImplicitBias/LeastSquares.");
        }

        string[] known = [.. Known()];
        for (int depth = 1; depth <= folders.Length; depth++)
        {
            string folder = string.Join('/', folders[..depth]);
            if (IsRoom(Path.Combine(_properties, folder)))
            {
                throw new InputException($"properties/{folder} is the room of one theorem; the subjects and families are {string.Join(", ", known)}.");
            }

            if (!known.Contains(folder))
            {
                if (!mayBeNew)
                {
                    throw new InputException(
                        $"There is no folder properties/{folder}; the subjects and families are {string.Join(", ", known)}. --new-subject makes another.");
                }

                Refuse(folder, folders[depth - 1], folders[..(depth - 1)]);
            }
        }

        return folders;
    }

    // Every folder that can hold rooms, as SUBJECT or SUBJECT/FAMILY.
    private IEnumerable<string> Known()
    {
        foreach (string subject in Inside(_properties))
        {
            yield return Path.GetFileName(subject);
            foreach (string family in Inside(subject))
            {
                yield return $"{Path.GetFileName(subject)}/{Path.GetFileName(family)}";
            }
        }
    }

    private static IEnumerable<string> Inside(string folder) => Directory.GetDirectories(folder)
        .Where(inner => RoomNames.IsFolder(Path.GetFileName(inner)) && !IsRoom(inner))
        .Order(StringComparer.Ordinal);

    private static bool IsRoom(string folder) => File.Exists(Path.Combine(folder, "README.md"));

    private void Refuse(string asked, string name, string[] above)
    {
        if (RoomNames.Obstacle(name, _properties, above, _brought) is { } obstacle)
        {
            throw new InputException($"'{asked}' cannot be used, since {obstacle}; choose another name.");
        }
    }

    private static void WriteNew(string path, string text)
    {
        if (File.Exists(path))
        {
            throw new IOException($"{path} is there already");
        }

        WholeFile.Write(path, text);
    }
}
