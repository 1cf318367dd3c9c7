using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Theorems.Checking.Golden;

/// <summary>Text files that appear whole or not at all, whatever ends the program in between, a full disk included.</summary>
/// <remarks>
/// The text is written beside the file, under a name of its own, and then moved. A link is followed, so that the file behind it changes and the link stays. A
/// pipe or a device is written to as it is: it must not be replaced.
/// </remarks>
public static partial class WholeFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
    private static int _drafts;

    /// <summary>Held while a file takes its place. Whoever ends the process early takes it first, so that no half-written draft stays behind.</summary>
    public static Lock Gate { get; } = new();

    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be written; what was there before is untouched, and no draft stays behind.</exception>
    public static void Write(string path, string text)
    {
        string target = Target(path);
        if (IsStream(target))
        {
            File.WriteAllText(target, text, Encoding);
            return;
        }

        string draft = Draft(target);
        lock (Gate)
        {
            try
            {
                File.WriteAllText(draft, text, Encoding);
                File.Move(draft, target, overwrite: true);
            }
            catch
            {
                File.Delete(draft);
                throw;
            }
        }
    }

    /// <summary>Makes sure that a file can be written, and leaves nothing behind.</summary>
    /// <exception cref="IOException">It cannot.</exception>
    public static void Probe(string path)
    {
        string target = Target(path);
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder");
        }

        if (!IsStream(target))
        {
            string draft = Draft(target);
            lock (Gate)
            {
                File.WriteAllText(draft, "");
                File.Delete(draft);
            }
        }
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="IOException">It cannot be read, or it is a pipe or a device, which might never end.</exception>
    public static string Read(string path)
    {
        RefuseStream(path);
        return File.ReadAllText(path);
    }

    /// <summary>Whether a name leads to a pipe or a device.</summary>
    public static bool LeadsToStream(string path) => IsStream(Target(path));

    /// <summary>Refuses what is no file.</summary>
    /// <exception cref="IOException">It is a pipe or a device.</exception>
    public static void RefuseStream(string path)
    {
        if (LeadsToStream(path))
        {
            throw new IOException("it is a pipe or a device, not a file");
        }
    }

    // Drafts of other processes, and of other threads, have other names.
    private static string Draft(string target) =>
        FormattableString.Invariant($"{target}.{Environment.ProcessId}-{Interlocked.Increment(ref _drafts)}.draft");

    // Links of devices, such as /dev/stdout, lead to names that no one can open.
    private static string Target(string path) => IsDevice(path) || new FileInfo(path).LinkTarget is null ? path
        : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    // What lies in shared memory is a file like others.
    private static bool IsDevice(string path) => Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // Opening a pipe waits for its other end, unless it is asked not to; what has no length is no file.
    private static bool IsStream(string path)
    {
        if (OperatingSystem.IsWindows() || IsDevice(path) || !File.Exists(path))
        {
            return IsDevice(path);
        }

        const int WithoutWaiting = 0x800;
        const int WithoutWaitingOnMac = 0x4;
        using SafeFileHandle handle = new(Open(path, OperatingSystem.IsLinux() ? WithoutWaiting : WithoutWaitingOnMac), ownsHandle: true);
        if (handle.IsInvalid)
        {
            return false;
        }

        try
        {
            return RandomAccess.GetLength(handle) < 0;
        }
        catch (NotSupportedException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
