using System.Runtime.CompilerServices;

namespace Theorems.Checking.Tests;

internal static class ThreadPoolSetup
{
    // On a machine with few cores the test runner occupies the whole pool, and what is said to be parallel would run on one thread.
    [ModuleInitializer]
    internal static void AllowManyThreads() => ThreadPool.SetMinThreads(16, 16);
}
