using System.Globalization;

namespace Theorems.Checking.Running;

/// <summary>What the work is divided by. No result depends on it.</summary>
internal static class Machine
{
    // What most processors have at least.
    private const int UsualCache = 256 << 10;

    /// <summary>The size of a core's second-level cache in bytes; a usual one where the system does not say.</summary>
    public static int SecondLevelCache { get; } = Read("/sys/devices/system/cpu/cpu0/cache/index2/size");

    /// <summary>Reads a size such as 512K from a file.</summary>
    public static int Read(string path)
    {
        try
        {
            string text = File.Exists(path) ? File.ReadAllText(path).Trim() : "";
            return int.TryParse(text.TrimEnd('K'), NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size is > 0 and < 1 << 20
                ? size * (text.EndsWith('K') ? 1 << 10 : 1)
                : UsualCache;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return UsualCache;
        }
    }
}
