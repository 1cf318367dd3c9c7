using System.Runtime.ExceptionServices;

namespace Theorems.Symbolics;

/// <summary>Runs work on a thread of its own with a large stack.</summary>
internal static class LargeStack
{
    private const int Bytes = 256 << 20;

    /// <summary>The result; null if it is not there in time. Nothing can stop MathNet, so late work then goes on, and ends with the process.</summary>
    /// <param name="work">The work; not null.</param>
    /// <param name="limit">How long to wait.</param>
    public static TResult? Run<TResult>(Func<TResult> work, TimeSpan limit)
        where TResult : class
    {
        TResult? result = null;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception thrown)
                {
                    failure = ExceptionDispatchInfo.Capture(thrown);
                }
            },
            Bytes)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit))
        {
            return null;
        }

        failure?.Throw();
        return result;
    }
}
